using System;

namespace Cases.Locals;

/// <summary>Values stay on the evaluation stack across branches and calls.</summary>
public static class EvaluationStack
{
    private static int _count;

    public static void Main()
    {
        for (var i = 0; i < 4; i++)
        {
            Console.Write(Five(Next(), i > 1 ? Next() : -Next(), Next() + (i == 2 ? 10 : 20), i == 3 || Next() > 5 ? 1 : 2, Next()));
            Console.Write(' ');
        }

        Console.WriteLine();
        var array = new int[4];
        array[_count & 3] += _count > 3 ? Next() : 0;
        Console.WriteLine(array[0] + array[1] * 10 + array[2] * 100 + array[3] * 1000);
        var x = 1 + (_count > 0 ? 2 * (_count > 5 ? 3 : 4) : 5) * (_count < 0 ? 6 : 7);
        Console.WriteLine(x);
        Console.WriteLine((_count++ > 0 ? "a" : "b") == "a" ? _count : -_count);
    }

    private static int Next() => ++_count;

    private static int Five(int a, int b, int c, int d, int e) => (((a * 10 + b) * 10 + c) * 10 + d) * 10 + e;
}
