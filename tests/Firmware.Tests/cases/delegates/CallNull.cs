// run: alone
// expect-exit: 134

using System;

namespace Cases.Delegates;

/// <summary>Calling null ends in NullReferenceException, after the arguments.</summary>
public static class CallNull
{
    private static int Argument()
    {
        Console.WriteLine("argument");
        return 1;
    }

    public static void Main()
    {
        Func<int, int>? none = null;
        Console.WriteLine(none!(Argument()));
    }
}
