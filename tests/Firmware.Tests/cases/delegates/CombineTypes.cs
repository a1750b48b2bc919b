// run: alone
// expect-exit: 134
// stderr: type

using System;

namespace Cases.Delegates;

/// <summary>Delegates of different types do not combine.</summary>
public static class CombineTypes
{
    private delegate void First();

    private delegate void Second();

    private static void Run() => Console.WriteLine("run");

    public static void Main()
    {
        First first = Run;
        Second second = Run;
        first();
        Delegate.Combine(first, second);
    }
}
