using System;

namespace Cases.Filters;

/// <summary>The filters of all frames run before any finally block, which run before the handler.</summary>
public static class TwoPasses
{
    public static void Main()
    {
        try
        {
            Outer();
        }
        catch (InvalidOperationException e) when (Say("filter in Main", true))
        {
            Console.WriteLine("handler " + e.Message);
        }
        finally
        {
            Console.WriteLine("finally in Main");
        }
    }

    private static void Outer()
    {
        try
        {
            Inner();
        }
        catch (Exception) when (Say("filter in Outer", false))
        {
            Console.WriteLine("never");
        }
        finally
        {
            Console.WriteLine("finally in Outer");
        }
    }

    private static void Inner()
    {
        try
        {
            throw new InvalidOperationException("thrown");
        }
        catch (ArgumentException) when (Say("never asked", true))
        {
        }
        finally
        {
            Console.WriteLine("finally in Inner");
        }
    }

    private static bool Say(string text, bool result)
    {
        Console.WriteLine(text);
        return result;
    }
}
