using System;

namespace Cases.Finally;

/// <summary>An exception out of a finally block replaces the one on its way, at several levels.</summary>
public static class ThrowReplaces
{
    public static void Main()
    {
        try
        {
            Run(3);
        }
        catch (Exception e)
        {
            Console.WriteLine(e.Message);
        }

        try
        {
            Returns();
        }
        catch (Exception e)
        {
            Console.WriteLine(e.Message);
        }
    }

    private static void Run(int depth)
    {
        try
        {
            if (depth == 0)
            {
                throw new Exception("zero");
            }

            Run(depth - 1);
        }
        finally
        {
            Console.WriteLine(depth);
            if (depth % 2 == 0)
            {
                throw new InvalidOperationException(depth == 0 ? "from zero" : "from two");
            }
        }
    }

    private static int Returns()
    {
        try
        {
            return 5;
        }
        finally
        {
            Throw();
        }
    }

    private static void Throw() => throw new Exception("instead of a result");
}
