using System;

namespace Cases.Statics;

/// <summary>Static initialisers run in textual order.</summary>
public static class InitialisationOrder
{
    private static int _first = Log("first", 1);
    private static int _second = Log("second", _first + _third);
    private static int _third = Log("third", 10);

    private static class Other
    {
        public static readonly int A = B + 1;
        public static readonly int B = 5;
        public static readonly int C = A + B;
    }

    static InitialisationOrder()
    {
        Log("constructor", _second + _third);
    }

    public static void Main()
    {
        Console.WriteLine(_first + _second * 10 + _third * 100);
        Console.WriteLine(Other.A);
        Console.WriteLine(Other.C);
    }

    private static int Log(string what, int value)
    {
        Console.Write(what);
        Console.Write(' ');
        Console.WriteLine(value);
        return value;
    }
}
