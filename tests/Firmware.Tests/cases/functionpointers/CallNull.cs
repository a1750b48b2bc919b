// run: alone
// expect-exit: 134
// stderr: type

using System;

namespace Cases.FunctionPointers;

/// <summary>A call of address zero is a NullReferenceException.</summary>
public static unsafe class CallNull
{
    private static int Add(int a) => a;

    public static void Main()
    {
        delegate*<int, int> none = Environment.TickCount64 < 0 ? &Add : null;
        Console.WriteLine("before");
        Console.WriteLine(none(1));
    }
}
