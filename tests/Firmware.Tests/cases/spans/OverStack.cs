using System;

namespace Cases.Spans;

/// <summary>Spans over stackalloc, passed down, returned as results in values.</summary>
public static class OverStack
{
    private static int Digits(int value, Span<char> text)
    {
        var count = 0;
        do
        {
            text[count++] = (char)('0' + value % 10);
            value /= 10;
        }
        while (value > 0);
        text[..count].Reverse();
        return count;
    }

    public static void Main()
    {
        Span<char> text = stackalloc char[12];
        var length = Digits(90210, text);
        Console.WriteLine(new string(text[..length]));
        Span<long> numbers = stackalloc[] { 3L, 4L, 5L };
        var sum = 0L;
        foreach (ref var number in numbers)
        {
            number *= number;
            sum += number;
        }

        Console.WriteLine(sum);
        ReadOnlySpan<byte> bytes = stackalloc byte[3] { 1, 2, 255 };
        Console.WriteLine(bytes[2] + bytes.Length);
        var size = length > 3 ? 2 : 1;
        Span<int> chosen = size > 1 ? stackalloc int[size] : new int[1];
        chosen[^1] = 9;
        Console.WriteLine(chosen[0] + chosen[1]);
    }
}
