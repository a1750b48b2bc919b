using System;

namespace Cases.Exceptions;

/// <summary>throw keeps the object; throw e and a new exception with an inner one.</summary>
public static class Rethrow
{
    public static void Main()
    {
        var original = new InvalidOperationException("original");
        try
        {
            Level(original, 0);
        }
        catch (Exception e)
        {
            Console.WriteLine(e == original);
        }

        try
        {
            Level(original, 1);
        }
        catch (Exception e)
        {
            Console.WriteLine(e == original);
        }

        try
        {
            Level(original, 2);
        }
        catch (Exception e)
        {
            Console.WriteLine(e == original);
            Console.WriteLine(e.Message);
            Console.WriteLine(e.InnerException == original);
            Console.WriteLine(e.InnerException.InnerException == null);
        }
    }

    private static void Level(Exception thrown, int way)
    {
        try
        {
            throw thrown;
        }
        catch (Exception e)
        {
            if (way == 0)
            {
                throw;
            }

            if (way == 1)
            {
                throw e;
            }

            throw new ApplicationException("wrapped", e);
        }
    }
}
