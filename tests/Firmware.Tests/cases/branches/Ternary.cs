using System;

namespace Cases.Branches;

/// <summary>Conditional expressions of mixed types, nested and as operands.</summary>
public static class Ternary
{
    private static int _value = 5;

    public static void Main()
    {
        for (var i = -2; i <= 2; i++)
        {
            Console.Write(i < 0 ? "minus" : i > 0 ? "plus" : "zero");
            Console.Write(' ');
            long wide = i == 0 ? _value : 10000000000L * i;
            Console.Write(wide);
            Console.Write(' ');
            double real = i > 0 ? i : 0.5;
            Console.Write((int)(real * 10));
            Console.Write(' ');
            object boxed = i == 1 ? "one" : (object)i;
            Console.Write(boxed is string ? 's' : 'i');
            Console.Write(' ');
            (i < 0 ? ref _value : ref _other) += i;
            Console.Write(_value + (i == 2 ? 100 : 0) - (i == -2 ? 1 : 2));
            Console.WriteLine();
        }

        Console.WriteLine(_other);
    }

    private static int _other;
}
