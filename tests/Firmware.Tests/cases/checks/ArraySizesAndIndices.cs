using System;

namespace Cases.Checks;

/// <summary>Overflow in sizes and indices of arrays.</summary>
public static class ArraySizesAndIndices
{
    private static string Try(Func<int> function)
    {
        try
        {
            return function().ToString();
        }
        catch (OverflowException)
        {
            return "overflow";
        }
        catch (IndexOutOfRangeException)
        {
            return "index";
        }
    }

    public static void Main()
    {
        var minus = -1;
        var items = new int[4];
        long wide = 1L << 32;
        Console.WriteLine(Try(() => new int[minus].Length));
        Console.WriteLine(Try(() => items[minus]));
        Console.WriteLine(Try(() => items[(uint)minus]));
        Console.WriteLine(Try(() => items[(byte)wide]));
        Console.WriteLine(Try(() => new byte[wide - (1L << 32) + 3].Length));
    }
}
