// args: a
// args: b
// expect-exit: 134
using System;
using System.Runtime.CompilerServices;

namespace Cases.Layout;

/// <summary>Indices of inline arrays are checked.</summary>
public static class InlineArrayBounds
{
    [InlineArray(3)]
    private struct Three
    {
        private int _first;
    }

    public static void Main(string[] args)
    {
        var three = default(Three);
        var index = args[0] == "a" ? 3 : -1;
        three[index - (args[0] == "a" ? 1 : -1)] = 5;
        Console.WriteLine(three[2] + three[0]);
        three[index] = 1;
        Console.WriteLine("not reached");
    }
}
