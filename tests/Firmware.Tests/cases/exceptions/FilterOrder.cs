using System;

namespace Cases.Exceptions;

/// <summary>Filters of outer frames run before finally blocks of inner ones.</summary>
public static class FilterOrder
{
    private static bool Filter(string name, bool result)
    {
        Console.WriteLine("filter " + name);
        return result;
    }

    private static void Inner()
    {
        try
        {
            throw new InvalidOperationException();
        }
        finally
        {
            Console.WriteLine("inner finally");
        }
    }

    private static void Middle()
    {
        try
        {
            Inner();
        }
        catch (InvalidOperationException) when (Filter("middle", false))
        {
            Console.WriteLine("never");
        }
        finally
        {
            Console.WriteLine("middle finally");
        }
    }

    public static void Main()
    {
        try
        {
            Middle();
        }
        catch (ArgumentException) when (Filter("argument", true))
        {
            Console.WriteLine("never");
        }
        catch (Exception) when (Filter("outer", true))
        {
            Console.WriteLine("caught");
        }
    }
}
