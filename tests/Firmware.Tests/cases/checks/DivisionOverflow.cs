using System;

namespace Cases.Checks;

/// <summary>The smallest number divided by minus one, and the remainder, checked or not.</summary>
public static class DivisionOverflow
{
    private static string Try(Func<long> function)
    {
        try
        {
            return function().ToString();
        }
        catch (ArithmeticException exception)
        {
            return exception.GetType().Name;
        }
    }

    public static void Main()
    {
        var minus = -1;
        var zero = 0;
        var min = int.MinValue;
        var wide = long.MinValue;
        Console.WriteLine(Try(() => min / minus));
        Console.WriteLine(Try(() => wide / minus));
        Console.WriteLine(Try(() => checked(min / minus)));
        Console.WriteLine(Try(() => min / zero));
        Console.WriteLine(Try(() => min % zero));
        Console.WriteLine(Try(() => (min + 1) / minus));
        Console.WriteLine(Try(() => wide / zero));
    }
}
