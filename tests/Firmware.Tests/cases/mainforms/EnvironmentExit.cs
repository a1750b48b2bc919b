// run: alone
// expect-exit: 7
using System;

namespace Cases.MainForms;

/// <summary>Environment.Exit ends the program at once.</summary>
public static class EnvironmentExit
{
    public static int Main()
    {
        Console.WriteLine("before");
        Leave(3);
        Console.WriteLine("not reached");
        return 1;
    }

    private static void Leave(int depth)
    {
        if (depth == 0)
        {
            Environment.Exit(7);
        }

        Leave(depth - 1);
        Console.WriteLine("not reached either");
    }
}
