// run: alone
// expect-exit: 3
using System;

namespace Cases.Finally;

/// <summary>Environment.Exit inside catch: nothing else runs.</summary>
public static class ExitInCatch
{
    public static void Main()
    {
        try
        {
            throw new Exception();
        }
        catch (Exception)
        {
            Console.WriteLine("catch");
            Environment.Exit(3);
        }
        finally
        {
            Console.WriteLine("finally");
        }

        Console.WriteLine("after");
    }
}
