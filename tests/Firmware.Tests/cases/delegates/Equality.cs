using System;

namespace Cases.Delegates;

/// <summary>Equal are delegates of one type with the same targets and methods, in the same order.</summary>
public static class Equality
{
    private class Item
    {
        public void Run()
        {
        }

        public virtual void Other()
        {
        }
    }

    private static void A()
    {
    }

    private static void B()
    {
    }

    private static void Show(bool value) => Console.Write(value ? "yes " : "no ");

    public static void Main()
    {
        Action a = A;
        Action again = A;
        Action b = B;
        Show(a == again);
        Show(a != again);
        Show(a == b);
        Show(a.Equals(again));
        Show(a.Equals(b));
        Show(a.Equals(null));
        Show(a.Equals("a"));
        var item = new Item();
        Action run = item.Run;
        Action same = item.Run;
        Action other = new Item().Run;
        Show(run == same);
        Show(run == other);
        Show(run == item.Other);
        Show(a + b == again + b);
        Show(a + b == b + a);
        Show(a + b == a);
        Show(a + a == a);
        Show(null == a);
        Action? none = null;
        Show(none == null);
        Console.WriteLine();
        Console.WriteLine(run.GetHashCode() == same.GetHashCode());
        Console.WriteLine((a + b).GetHashCode() == (again + b).GetHashCode());
    }
}
