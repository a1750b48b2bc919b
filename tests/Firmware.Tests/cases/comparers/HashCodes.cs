using System;

namespace Cases.Comparers;

/// <summary>HashCode combines alike within one run.</summary>
public static class HashCodes
{
    public static void Main()
    {
        Console.WriteLine(HashCode.Combine(1, 2) == HashCode.Combine(1, 2));
        Console.WriteLine(HashCode.Combine(1, "x", true) == HashCode.Combine(1, "x", true));
        Console.WriteLine(HashCode.Combine(1, 2) == HashCode.Combine(2, 1));
        var first = default(HashCode);
        var second = default(HashCode);
        for (var i = 0; i < 9; i++)
        {
            first.Add(i);
            second.Add(i);
        }

        Console.WriteLine(first.ToHashCode() == second.ToHashCode());
        Console.WriteLine(HashCode.Combine((string)null) == HashCode.Combine(0));
    }
}
