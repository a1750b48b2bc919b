using System;

namespace Cases.Pointers;

/// <summary>Addresses of fields, nested structs, fixed buffers and locals.</summary>
public static unsafe class IntoStructs
{
    private struct Inner
    {
        public short X, Y;
    }

    private struct Outer
    {
        public Inner First;
        public fixed byte Data[4];
        public Inner Last;
    }

    private static void Increment(short* value) => ++*value;

    public static void Main()
    {
        Outer outer = default;
        Increment(&outer.First.Y);
        Inner* last = &outer.Last;
        last->X = 300;
        outer.Data[1] = 8;
        byte* data = outer.Data;
        data[2] = (byte)(data[1] << 1);
        Console.WriteLine(outer.First.Y + outer.Last.X);
        Console.WriteLine(outer.Data[2]);
        Console.WriteLine((int)((byte*)last - data));
        Console.WriteLine(sizeof(Outer));
        int local = 1;
        int* alias = &local;
        *alias += 4;
        Console.WriteLine(local);
        int** twice = &alias;
        **twice *= 2;
        Console.WriteLine(local);
    }
}
