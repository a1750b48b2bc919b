using System;

namespace Cases.Exceptions;

/// <summary>try statements inside catch, finally and filters' calls.</summary>
public static class NestedTryInCatchAndFinally
{
    private static bool Safe(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch
        {
            return false;
        }
    }

    private static void Fail(string text) => throw new Exception(text);

    public static void Main()
    {
        try
        {
            try
            {
                Fail("a");
            }
            catch (Exception outer) when (!Safe(() => Fail("in filter")))
            {
                try
                {
                    Fail("b" + outer.Message);
                }
                catch (Exception inner)
                {
                    Console.WriteLine(outer.Message + inner.Message);
                    try
                    {
                        throw;
                    }
                    finally
                    {
                        Console.WriteLine(Safe(() => { }));
                    }
                }
                finally
                {
                    Console.WriteLine("inner finally");
                }
            }
            finally
            {
                try
                {
                    Fail("c");
                }
                catch (Exception last)
                {
                    Console.WriteLine(last.Message);
                }
            }
        }
        catch (Exception escaped)
        {
            Console.WriteLine("escaped " + escaped.Message);
        }
    }
}
