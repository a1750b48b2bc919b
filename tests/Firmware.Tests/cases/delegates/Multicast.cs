using System;

namespace Cases.Delegates;

/// <summary>A list calls all in order and returns what the last one returned.</summary>
public static class Multicast
{
    private static int Add(int value)
    {
        Console.Write("add ");
        return value + 1;
    }

    private static int Double(int value)
    {
        Console.Write("double ");
        return value * 2;
    }

    public static void Main()
    {
        Func<int, int> all = Add;
        all += Double;
        all += Add;
        Console.WriteLine(all(10));
        all += x => x * 100;
        Console.WriteLine(all(10));
        all = all + all;
        Console.WriteLine(all(1));
        Console.WriteLine(all.GetInvocationList().Length);
    }
}
