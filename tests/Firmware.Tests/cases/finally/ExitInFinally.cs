// run: alone
// expect-exit: 3
using System;

namespace Cases.Finally;

/// <summary>Environment.Exit inside finally: nothing else runs.</summary>
public static class ExitInFinally
{
    public static void Main()
    {
        try
        {
            try
            {
                throw new Exception();
            }
            finally
            {
                Console.WriteLine("finally");
                Environment.Exit(3);
            }
        }
        catch (Exception)
        {
            Console.WriteLine("catch");
        }

        Console.WriteLine("after");
    }
}
