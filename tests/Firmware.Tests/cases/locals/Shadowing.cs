using System;

namespace Cases.Locals;

/// <summary>Variables of inner scopes and loops are new ones.</summary>
public static class Shadowing
{
    private static int _value = 1;

    public static void Main()
    {
        var sum = 0;
        for (var i = 0; i < 3; i++)
        {
            var inner = i * 2;
            for (var j = 0; j < 2; j++)
            {
                var value = inner + j;
                sum += value * _value;
                _value++;
            }
        }

        {
            var _value = 100;
            sum += _value;
        }

        Console.WriteLine(sum);
        Console.WriteLine(_value);
        var n = 5;
        Console.WriteLine(Square(n) + Square(Square(2)));
        static int Square(int n) => n * n;
        int Nested(int depth) => depth == 0 ? n : Nested(depth - 1) + 1;
        Console.WriteLine(Nested(10));
        n = 50;
        Console.WriteLine(Nested(1));
    }
}
