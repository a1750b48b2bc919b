using System;

namespace Cases.Spans;

/// <summary>UTF-8 literals: bytes of ASCII and longer characters, without a terminator.</summary>
public static class Utf8Literals
{
    private static int Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0;
        foreach (var one in bytes)
        {
            sum = sum * 3 + one;
        }

        return sum;
    }

    public static void Main()
    {
        Console.WriteLine("abc"u8.Length);
        Console.WriteLine(Sum("abc"u8));
        Console.WriteLine("\u00E4\u20AC\U0001F600"u8.Length);
        Console.WriteLine(Sum("\u20AC"u8));
        Console.WriteLine(""u8.IsEmpty);
        ReadOnlySpan<byte> text = "one two"u8;
        Console.WriteLine(text.IndexOf((byte)' '));
        Console.WriteLine(text[4..].SequenceEqual("two"u8));
        Console.WriteLine(("a"u8 + "b\0"u8).Length);
    }
}
