using System;

namespace Cases.Structs;

/// <summary>Structs within structs within arrays within objects.</summary>
public static class Nested
{
    private struct Inner
    {
        public byte Tag;
        public long Value;
    }

    private struct Outer
    {
        public byte Head;
        public Inner First;
        public Inner Second;
        public byte Tail;
    }

    private sealed class Owner
    {
        public readonly Outer[] Items = new Outer[3];
    }

    public static void Main()
    {
        var owner = new Owner();
        for (var i = 0; i < owner.Items.Length; i++)
        {
            owner.Items[i].Head = (byte)(i + 1);
            owner.Items[i].First.Value = 1L << (i * 20);
            owner.Items[i].Second = owner.Items[i].First;
            owner.Items[i].Second.Tag = (byte)(200 + i);
            owner.Items[i].Tail = 255;
        }

        ref var middle = ref owner.Items[1];
        middle.First = new Inner { Tag = 7 };
        var copy = middle;
        copy.Second.Value = -1;
        for (var i = 0; i < 3; i++)
        {
            Show(in owner.Items[i]);
        }

        Show(copy);
        Console.WriteLine();
    }

    private static void Show(in Outer outer)
    {
        Print(outer.Head);
        Print(outer.First.Tag);
        Print(outer.First.Value);
        Print(outer.Second.Tag);
        Print(outer.Second.Value);
        Print(outer.Tail);
    }

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
