using System;
using System.Runtime.InteropServices;

namespace Cases.Structs;

/// <summary>Explicit structs with padding as elements of arrays and fields of classes.</summary>
public static class PackedUnionInArray
{
    [StructLayout(LayoutKind.Explicit, Size = 16)]
    private struct Slot
    {
        [FieldOffset(0)]
        public byte Kind;

        [FieldOffset(8)]
        public long Number;

        [FieldOffset(8)]
        public float Real;

        [FieldOffset(12)]
        public int High;
    }

    private sealed class Machine
    {
        public Slot Top;
        public readonly Slot[] Stack = new Slot[3];
    }

    public static void Main()
    {
        var machine = new Machine();
        machine.Stack[1] = new Slot { Kind = 1, Number = -2 };
        machine.Top = machine.Stack[1];
        machine.Top.High++;
        machine.Stack[2].Real = 1.5f;
        Console.WriteLine(machine.Top.Number);
        Console.WriteLine(machine.Stack[1].High);
        Console.WriteLine(machine.Stack[2].Number);
        Console.WriteLine(machine.Stack[0].Kind + machine.Top.Kind);
    }
}
