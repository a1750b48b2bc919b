using System;

namespace Cases.Filters;

/// <summary>A filter that throws counts as false; its finally blocks run, its exception is lost.</summary>
public static class ThrowingFilter
{
    public static void Main()
    {
        try
        {
            try
            {
                throw new InvalidOperationException("first");
            }
            catch (InvalidOperationException) when (Fail())
            {
                Console.WriteLine("never");
            }
            catch (InvalidOperationException e) when (e.Message.Length == 5)
            {
                Console.WriteLine("second clause");
                throw;
            }
        }
        catch (Exception e)
        {
            Console.WriteLine(e.Message);
        }
    }

    private static bool Fail()
    {
        try
        {
            Console.WriteLine("filter");
            throw new ArgumentException("in filter");
        }
        finally
        {
            Console.WriteLine("finally in filter");
        }
    }
}
