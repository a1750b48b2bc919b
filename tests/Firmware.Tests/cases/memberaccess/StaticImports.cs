using System;
using static System.Math;
using Alias = Cases.MemberAccess.StaticImports.Outer.Inner;
using Bytes = byte[];
using Numbers = (int Low, int High);

namespace Cases.MemberAccess;

/// <summary>Members reached through using static, aliases and nested names.</summary>
public static class StaticImports
{
    private static Numbers Sort(int a, int b) => (Min(a, b), Max(a, b));

    private static int Sum(Bytes bytes)
    {
        var sum = 0;
        foreach (var one in bytes)
        {
            sum += one;
        }

        return sum;
    }

    internal static class Outer
    {
        internal sealed class Inner
        {
            public static int Value = Abs(-8);

            public sealed class Deepest
            {
                public int Read() => Value * 2;
            }
        }
    }

    public static void Main()
    {
        Console.WriteLine(Sort(9, 4).Low);
        Console.WriteLine(Sum([1, 2, 255]));
        Console.WriteLine(Alias.Value + new Alias.Deepest().Read());
        Console.WriteLine(Sign(-5.5) + global::System.Math.Max(1, 2));
    }
}
