using System;

namespace Cases.Exceptions;

/// <summary>Throw expressions that are not reached cost nothing.</summary>
public static class ThrowExpressions
{
    private static string _text = "set";

    public static void Main()
    {
        Console.WriteLine(_text ?? throw new InvalidOperationException("null"));
        Console.WriteLine(_text.Length == 3 ? 1 : throw new InvalidOperationException("length"));
        Console.WriteLine(Require(5));
    }

    private static int Require(int value) => value > 0 ? value : throw new ArgumentException("negative");
}
