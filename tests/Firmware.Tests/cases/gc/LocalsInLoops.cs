using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class LocalsInLoops
{
    private sealed class Box
    {
        public int Value;
        public Box Other;
    }

    public static void Main()
    {
        var first = new Box { Value = 1 };
        var second = new Box { Value = 2, Other = first };
        for (var i = 0; i < 300; i++)
        {
            var third = new Box { Value = first.Value + second.Value, Other = second };
            first = second;
            second = third;
            first.Other = null;
            if (second.Value > 1000000)
            {
                second.Value %= 1000;
            }
        }

        Console.WriteLine(first.Value);
        Console.WriteLine(second.Value);
    }
}
