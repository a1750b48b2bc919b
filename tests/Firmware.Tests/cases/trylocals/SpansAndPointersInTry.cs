using System;

namespace Cases.Trylocals;

/// <summary>Spans, refs and pointers used across try blocks.</summary>
public static unsafe class SpansAndPointersInTry
{
    private static int Run(Span<int> items, bool fail)
    {
        ref var first = ref items[0];
        var position = 1;
        int local = 5;
        int* pointer = &local;
        try
        {
            first = 10;
            *pointer += 1;
            position = fail ? 9 : 1;
            items[position] = 3;
        }
        catch (IndexOutOfRangeException)
        {
            first++;
            *pointer *= 100;
        }
        finally
        {
            items = items[1..];
        }

        return first + local + items.Length * 10000;
    }

    public static void Main()
    {
        Console.WriteLine(Run(new int[3], false));
        Console.WriteLine(Run(stackalloc int[4], true));
    }
}
