using System;

namespace Cases.Finally;

/// <summary>Finally blocks in every part of other ones, with and without an exception.</summary>
public static class Nested
{
    public static void Main()
    {
        for (var i = 0; i < 8; i++)
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

    private static void Step(int way, int here, string name)
    {
        Console.WriteLine(name);
        if (way == here)
        {
            throw new Exception(name);
        }
    }

    private static void Run(int way)
    {
        try
        {
            Step(way, 1, "a");
            try
            {
                Step(way, 2, "b");
            }
            finally
            {
                Step(way, 3, "c");
            }

            Step(way, 4, "d");
        }
        catch (Exception e)
        {
            try
            {
                Step(way, 2, "e");
                throw;
            }
            finally
            {
                Step(way, 4, "f");
                Console.WriteLine(e.Message);
            }
        }
        finally
        {
            try
            {
                Step(way, 5, "g");
            }
            finally
            {
                Step(way, 6, "h");
            }

            Step(way, 7, "i");
        }
    }
}
