// il2mcu: --null-checks trap --division-checks trap
using System;

namespace Cases.Traps;

/// <summary>Variables of the method that catches keep what they had when a method that it calls, inlined or not, trapped.</summary>
public static class Locals
{
    private sealed class Item
    {
        public int Number;
        public int[] Many;

        public int Twice() => Number * 2;
    }

    private static int Short(Item item) => item.Number;

    private static int Longer(Item item)
    {
        var sum = 0;
        for (var i = 0; i < item.Many.Length; i++)
        {
            sum += item.Many[i] * item.Number;
        }

        return sum / item.Number;
    }

    public static void Main()
    {
        Console.WriteLine(Changed(null));
        Console.WriteLine(Changed(new Item { Number = 4 }));
        Console.WriteLine(Changed(new Item { Number = 4, Many = [1, 2] }));
        Console.WriteLine(Kept(null, 11, 22));
        Console.WriteLine(Kept(new Item { Number = 1 }, 11, 22));
        Console.WriteLine(Nested(null));
        Console.WriteLine(Divisor(0));
        Console.WriteLine(Divisor(3));
    }

    private static int Changed(Item item)
    {
        var x = 1;
        var y = 10;
        try
        {
            x = 2;
            y += Short(item);
            x = 3;
            y += Longer(item);
            x = 4;
        }
        catch (NullReferenceException)
        {
            y += 100;
        }

        return (x * 1000) + y;
    }

    private static int Kept(Item item, int a, int b)
    {
        var c = a * b;
        try
        {
            return item.Twice();
        }
        catch (NullReferenceException)
        {
            return a + b + c;
        }
        finally
        {
            c = a - b;
            Console.WriteLine(c);
        }
    }

    private static int Nested(Item item)
    {
        var state = 0;
        try
        {
            state = 1;
            try
            {
                state = 2;
                state += Longer(item);
            }
            finally
            {
                state += 10;
            }
        }
        catch (Exception e) when (state == 2 && e is NullReferenceException)
        {
            state += 100;
        }

        return state;
    }

    private static int Divisor(int d)
    {
        var at = 0;
        try
        {
            at = 1;
            var q = 12 / d;
            at = 2;
            q %= d - 3;
            at = q;
        }
        catch (DivideByZeroException)
        {
            at += 50;
        }

        return at;
    }
}
