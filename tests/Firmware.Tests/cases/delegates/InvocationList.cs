using System;

namespace Cases.Delegates;

/// <summary>GetInvocationList gives a fresh array of single delegates.</summary>
public static class InvocationList
{
    private static int One() => 1;

    private static int Two() => 2;

    public static void Main()
    {
        Func<int> single = One;
        Console.WriteLine(single.GetInvocationList().Length);
        Console.WriteLine(ReferenceEquals(single.GetInvocationList()[0], single));
        var both = single + Two;
        var list = both.GetInvocationList();
        list[0] = list[1];
        foreach (var item in both.GetInvocationList())
        {
            Console.WriteLine(((Func<int>)item)());
        }

        Console.WriteLine(both.HasSingleTarget);
        Console.WriteLine(single.HasSingleTarget);
        foreach (var item in Delegate.EnumerateInvocationList(both))
        {
            Console.WriteLine(item());
        }

        foreach (var item in Delegate.EnumerateInvocationList<Func<int>>(null))
        {
            Console.WriteLine(item());
        }
    }
}
