using System;

namespace Cases.Spans;

/// <summary>Slices and indices out of bounds throw.</summary>
public static class Bounds
{
    private static string Try(Func<int> function)
    {
        try
        {
            return function().ToString();
        }
        catch (IndexOutOfRangeException)
        {
            return "index";
        }
        catch (ArgumentOutOfRangeException)
        {
            return "slice";
        }
    }

    public static void Main()
    {
        int[] items = [1, 2, 3];
        Console.WriteLine(Try(() => items.AsSpan()[3]));
        Console.WriteLine(Try(() => items.AsSpan()[-1]));
        Console.WriteLine(Try(() => items.AsSpan(4).Length));
        Console.WriteLine(Try(() => items.AsSpan(3).Length));
        Console.WriteLine(Try(() => items.AsSpan(1, 3).Length));
        Console.WriteLine(Try(() => items.AsSpan()[2..1].Length));
        Console.WriteLine(Try(() => default(Span<int>).Length));
        Console.WriteLine(Try(() => default(Span<int>)[0]));
        Console.WriteLine(Try(() => items.AsSpan().Slice(1, -1).Length));
    }
}
