using System;

namespace Cases.Exceptions;

/// <summary>Exceptions out of handlers: sibling clauses do not take them, the finally block runs.</summary>
public static class ThrowInCatch
{
    public static void Main()
    {
        for (var i = 0; i < 3; i++)
        {
            try
            {
                Run(i);
            }
            catch (Exception e)
            {
                Console.WriteLine("out: " + e.Message);
            }
        }
    }

    private static void Run(int way)
    {
        try
        {
            throw new ArgumentException("first");
        }
        catch (ArgumentException e)
        {
            Console.WriteLine(e.Message);
            switch (way)
            {
                case 0:
                    throw new InvalidOperationException("second");
                case 1:
                    throw new ArgumentException("third");
            }
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine("never");
        }
        finally
        {
            Console.WriteLine("finally");
        }
    }
}
