using System;

namespace Cases.Finally;

/// <summary>The value of return is taken before the finally block changes its variables.</summary>
public static class ReturnValue
{
    private static int s_field = 1;

    private sealed class Box
    {
        public int Value;
    }

    public static void Main()
    {
        Console.WriteLine(Local());
        Console.WriteLine(Field());
        Console.WriteLine(s_field);
        Console.WriteLine(Object().Value);
        Console.WriteLine(Nested());
        Console.WriteLine(Long());
    }

    private static int Local()
    {
        var x = 5;
        try
        {
            return x;
        }
        finally
        {
            x = 6;
            Console.WriteLine(x);
        }
    }

    private static int Field()
    {
        try
        {
            return s_field;
        }
        finally
        {
            s_field = 2;
        }
    }

    private static Box Object()
    {
        var box = new Box { Value = 1 };
        try
        {
            return box;
        }
        finally
        {
            box.Value = 2;
            box = new Box { Value = 3 };
            Console.WriteLine(box.Value);
        }
    }

    private static int Nested()
    {
        var x = 1;
        try
        {
            try
            {
                return x++ + 10;
            }
            finally
            {
                x *= 50;
                Console.WriteLine(x);
            }
        }
        finally
        {
            x += 3;
            Console.WriteLine(x);
        }
    }

    private static long Long()
    {
        long x = 1L << 40;
        try
        {
            throw new Exception();
        }
        catch (Exception)
        {
            return x;
        }
        finally
        {
            x = 3;
            Console.WriteLine(x);
        }
    }
}
