using System;
using System.Runtime.CompilerServices;

namespace Cases.Overloads;

/// <summary>OverloadResolutionPriority prefers an overload that would lose otherwise.</summary>
public static class PriorityAttribute
{
    [OverloadResolutionPriority(1)]
    private static string F(long value) => "long";

    private static string F(int value) => "int";

    private static string G(params int[] values) => "array " + values.Length;

    [OverloadResolutionPriority(2)]
    private static string G(params ReadOnlySpan<int> values) => "span " + values.Length;

    [OverloadResolutionPriority(-1)]
    private static string H(int value) => "low";

    private static string H(object value) => "object";

    public static void Main()
    {
        Console.WriteLine(F(1) + F((byte)1));
        Console.WriteLine(G(1, 2) + G(new[] { 1 }));
        Console.WriteLine(H(1));
    }
}
