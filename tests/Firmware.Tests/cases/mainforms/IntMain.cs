// run: alone
// expect-exit: 42
using System;

namespace Cases.MainForms;

/// <summary>The result of Main is the exit code.</summary>
public static class IntMain
{
    public static int Main()
    {
        Console.WriteLine("int Main()");
        return 42;
    }
}
