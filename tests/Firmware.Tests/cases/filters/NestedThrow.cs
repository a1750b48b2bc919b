using System;

namespace Cases.Filters;

/// <summary>A filter runs code that throws, filters and catches by itself, twice nested.</summary>
public static class NestedThrow
{
    public static void Main()
    {
        try
        {
            throw new Exception("outer");
        }
        catch (Exception e) when (Inner(e, 3))
        {
            Console.WriteLine("taken");
        }
    }

    private static bool Inner(Exception outer, int depth)
    {
        try
        {
            throw new InvalidOperationException("inner");
        }
        catch (Exception e) when (depth == 0 || Inner(e, depth - 1))
        {
            Console.WriteLine(outer.Message);
            Console.WriteLine(e.Message);
            return true;
        }
        finally
        {
            Console.WriteLine(depth);
        }
    }
}
