using System;

namespace Cases.Exceptions;

/// <summary>throw; rethrows the same object, throw e too, a wrapper keeps it inside.</summary>
public static class RethrowKeepsObject
{
    private static Exception Catch(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    public static void Main()
    {
        var one = new InvalidOperationException("one");
        var same = Catch(() =>
        {
            try
            {
                throw one;
            }
            catch
            {
                throw;
            }
        });

        Console.WriteLine(ReferenceEquals(one, same));
        var again = Catch(() =>
        {
            try
            {
                throw one;
            }
            catch (Exception caught)
            {
                throw caught;
            }
        });

        Console.WriteLine(ReferenceEquals(one, again));
        var wrapped = Catch(() =>
        {
            try
            {
                throw one;
            }
            catch (InvalidOperationException caught)
            {
                throw new ArgumentException("outer", caught);
            }
        });

        Console.WriteLine(wrapped.Message + wrapped.InnerException.Message);
        Console.WriteLine(ReferenceEquals(wrapped.InnerException, one));
    }
}
