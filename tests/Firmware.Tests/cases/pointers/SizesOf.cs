using System;

namespace Cases.Pointers;

/// <summary>sizeof of primitive types, enums, structs and pointers.</summary>
public static unsafe class SizesOf
{
    private enum Tiny : byte { A }

    private struct Mixed
    {
        public byte A;
        public double B;
        public short C;
    }

    private struct WithPointer
    {
        public byte Flag;
    }

    public static void Main()
    {
        Console.WriteLine(sizeof(bool) + sizeof(char) + sizeof(decimal) + sizeof(double));
        Console.WriteLine(sizeof(Tiny));
        Console.WriteLine(sizeof(Mixed));
        Console.WriteLine(sizeof(WithPointer));
        Console.WriteLine(sizeof(Guid));
        Console.WriteLine(sizeof(DateTimeKind));
        Console.WriteLine(sizeof((byte, long)));
        Console.WriteLine(sizeof(int?));
        Console.WriteLine(sizeof(int*) == sizeof(nint));
    }
}
