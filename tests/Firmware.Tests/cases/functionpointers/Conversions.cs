using System;

namespace Cases.FunctionPointers;

/// <summary>Function pointers through void*, nint and structs.</summary>
public static unsafe class Conversions
{
    private struct Table
    {
        public delegate*<int, int> First;
        public void* Second;
    }

    private static int Negate(int value) => -value;

    private static int Square(int value) => value * value;

    public static void Main()
    {
        void* raw = (delegate*<int, int>)&Negate;
        var number = (nint)raw;
        Console.WriteLine(number != 0);
        Console.WriteLine(((delegate*<int, int>)number)(4));
        Table table;
        table.First = &Square;
        table.Second = raw;
        Console.WriteLine(table.First(5));
        Console.WriteLine(((delegate*<int, int>)table.Second)(6));
        delegate*<int, int>* address = &table.First;
        Console.WriteLine((*address)(7));
        var chosen = number == 0 ? &Negate : (delegate*<int, int>)&Square;
        Console.WriteLine(chosen(8));
    }
}
