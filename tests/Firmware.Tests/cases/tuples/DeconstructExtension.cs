using System;

namespace Cases.Tuples;

/// <summary>Foreign types are deconstructed by extension methods, in foreach and patterns too.</summary>
public static class DeconstructExtension
{
    public static void Main()
    {
        var (hours, minutes) = TimeSpan.FromMinutes(135);
        Console.WriteLine(hours + ":" + minutes);
        foreach (var (first, rest) in new[] { "abc", "z" })
        {
            Console.WriteLine(first + "|" + rest);
        }

        Console.WriteLine("hi" is ('h', "i"));
        Console.WriteLine(7.Pair() is (var low, 3) ? low : -1);
    }
}

internal static class DeconstructExtensionMembers
{
    public static void Deconstruct(this TimeSpan span, out int hours, out int minutes) => (hours, minutes) = ((int)(span.Ticks / TimeSpan.TicksPerHour), span.Minutes);

    public static void Deconstruct(this string text, out char first, out string rest) => (first, rest) = (text[0], text[1..]);

    public static (int, int) Pair(this int value) => (value & 1, value >> 1);
}
