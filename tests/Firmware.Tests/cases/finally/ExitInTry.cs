// run: alone
// expect-exit: 3
using System;

namespace Cases.Finally;

/// <summary>Environment.Exit inside try: nothing else runs.</summary>
public static class ExitInTry
{
    public static void Main()
    {
        try
        {
            Console.WriteLine("try");
            Environment.Exit(3);
        }
        finally
        {
            Console.WriteLine("finally");
        }

        Console.WriteLine("after");
    }
}
