// run: alone
// expect-exit: 134

using System;

namespace Cases.Delegates;

/// <summary>An instance method needs an instance when the delegate is made.</summary>
public static class NullTarget
{
    private sealed class Item
    {
        public void Run() => Console.WriteLine("run");
    }

    public static void Main()
    {
        Item? none = null;
        Console.WriteLine("before");
        Action run = none!.Run;
        Console.WriteLine("after");
        run();
    }
}
