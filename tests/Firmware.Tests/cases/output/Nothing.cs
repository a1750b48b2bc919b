// expect-exit: 42
using System;

namespace Cases.Output;

/// <summary>A program that prints nothing and returns a number.</summary>
public static class Nothing
{
    private static int _value = 6;

    public static int Main() => _value * 7;
}
