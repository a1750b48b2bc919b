using System;

namespace Cases.Checks;

/// <summary>Checked ++, --, += and unary minus on small and wide types.</summary>
public static class CompoundAndIncrement
{
    private static string Try(Func<long> action)
    {
        try
        {
            action();
            return "fine";
        }
        catch (OverflowException)
        {
            return "overflow";
        }
    }

    public static void Main()
    {
        byte b = 255;
        sbyte s = -128;
        short h = 32767;
        ushort u = 0;
        char c = char.MaxValue;
        long l = long.MinValue;
        uint n = 5;
        Console.WriteLine(Try(() => checked(b++)));
        Console.WriteLine(b);
        Console.WriteLine(Try(() => checked(s--)));
        Console.WriteLine(Try(() => checked(h += 1)));
        Console.WriteLine(Try(() => checked(u -= 1)));
        Console.WriteLine(Try(() => checked(c++)));
        Console.WriteLine(Try(() => l = checked(-l)));
        Console.WriteLine(Try(() => checked(n -= 6)));
        Console.WriteLine(Try(() => checked(s = (sbyte)-s)));
        Console.WriteLine(unchecked(++b) + unchecked(--s) + unchecked(h++));
        Console.WriteLine(h);
    }
}
