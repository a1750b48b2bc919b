using System;
using System.Threading;

namespace Cases.Locks;

/// <summary>A lock is given back however its block is left.</summary>
public static class LockStatement
{
    private static readonly object s_gate = new();

    public static void Main()
    {
        Console.WriteLine(Early(1));
        Console.WriteLine(Early(-1));
        Console.WriteLine(Monitor.IsEntered(s_gate));
        try
        {
            lock (s_gate)
            {
                Console.WriteLine(Monitor.IsEntered(s_gate));
                throw new InvalidOperationException("inside");
            }
        }
        catch (InvalidOperationException exception)
        {
            Console.WriteLine(exception.Message + " " + Monitor.IsEntered(s_gate));
        }

        for (var i = 0; i < 3; i++)
        {
            lock (s_gate)
            {
                if (i == 1)
                {
                    continue;
                }

                Console.WriteLine(i);
            }
        }

        Console.WriteLine(Nested(5));
        Console.WriteLine(Monitor.IsEntered(s_gate));
        try
        {
            object? nothing = null;
            lock (nothing!)
            {
                Console.WriteLine("not reached");
            }
        }
        catch (ArgumentNullException)
        {
            Console.WriteLine("null");
        }
    }

    private static string Early(int value)
    {
        lock (s_gate)
        {
            if (value < 0)
            {
                return "negative";
            }
        }

        return "positive";
    }

    private static int Nested(int depth)
    {
        lock (s_gate)
        {
            return depth == 0 ? 0 : depth + Nested(depth - 1);
        }
    }
}
