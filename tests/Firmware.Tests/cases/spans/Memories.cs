using System;
using System.Runtime.InteropServices;

namespace Cases.Spans;

/// <summary>Memory over arrays and strings: its span, its parts, what is behind it.</summary>
public static class Memories
{
    public static void Main()
    {
        int[] numbers = [1, 2, 3, 4, 5];
        Memory<int> part = numbers.AsMemory(1, 3);
        Console.WriteLine(part.Span.Length + " " + Sum(part.Span) + " " + Sum(part[1..].Span) + " " + part);
        part.Span.Reverse();
        Console.WriteLine(string.Join(",", numbers) + " " + string.Join(",", part.ToArray()));
        Console.WriteLine(part.Equals(numbers.AsMemory(1, 3)) + " " + part.Equals(numbers.AsMemory(1, 2)) + " " + part.IsEmpty + " " + Memory<int>.Empty.IsEmpty);
        Console.WriteLine(MemoryMarshal.TryGetArray<int>(part, out var segment) + " " + segment.Offset + " " + segment.Count);

        ReadOnlyMemory<char> text = "hello world".AsMemory(3, 5);
        Console.WriteLine(text.Span.ToString() + " " + text.Length + " " + text[2..] + " " + text.Span.IndexOf('w'));
        Console.WriteLine(MemoryMarshal.TryGetString(text, out var whole, out var start, out var length) + " " + whole + " " + start + " " + length);

        Memory<object> objects = new object[] { 1, "x" };
        Console.WriteLine(objects.Span[1]);
        try
        {
            Memory<object> strings = new string[1];
            Console.WriteLine(strings.Length);
        }
        catch (ArrayTypeMismatchException exception)
        {
            Console.WriteLine(exception.GetType().Name);
        }

        Memory<int> nothing = default;
        Console.WriteLine(nothing.Span.Length + " " + nothing.Length);
        using var handle = part.Pin();
        Console.WriteLine(First(handle));
    }

    private static unsafe int First(System.Buffers.MemoryHandle handle) => *(int*)handle.Pointer;

    private static int Sum(ReadOnlySpan<int> numbers)
    {
        var sum = 0;
        foreach (var number in numbers)
        {
            sum += number;
        }

        return sum;
    }
}
