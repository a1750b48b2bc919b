// run: alone
// expect-exit: 134

using System;

namespace Cases.Delegates;

/// <summary>For a virtual method the instance is looked at when the delegate is made.</summary>
public static class NullVirtualTarget
{
    private class Item
    {
        public virtual void Run() => Console.WriteLine("run");
    }

    private sealed class Other : Item
    {
        public override void Run() => Console.WriteLine("other");
    }

    public static void Main()
    {
        Item? none = Environment.TickCount64 < 0 ? new Other() : null;
        Console.WriteLine("before");
        Action run = none!.Run;
        run();
    }
}
