using System;

namespace Cases.Structs;

/// <summary>Comparison of structs with default, through is patterns and Equals.</summary>
public static class CompareToZero
{
    private struct Size
    {
        public int W, H;

        public readonly bool IsEmpty => Equals(default(Size));
    }

    private static bool IsDefault<T>(T value)
        where T : struct => value.Equals(default(T));

    public static void Main()
    {
        var size = new Size();
        Console.WriteLine(size.IsEmpty);
        size.H = 1;
        Console.WriteLine(size.IsEmpty);
        Console.WriteLine(size is { W: 0, H: > 0 });
        Console.WriteLine(IsDefault(size with { H = 0 }));
        Console.WriteLine(IsDefault(0L) && IsDefault((0, (string)null)) && !IsDefault('a'));
    }
}
