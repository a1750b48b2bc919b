using System;

namespace Cases.Interfaces;

/// <summary>A class with many interfaces, some inherited from others.</summary>
public static class Several
{
    private interface IFirst
    {
        int First();
    }

    private interface ISecond : IFirst
    {
        int Second();
    }

    private interface IThird
    {
        int Third();
    }

    private interface IAll : ISecond, IThird
    {
        int All();
    }

    private sealed class Everything : IAll
    {
        private int _calls;

        public int First() => 1 + 10 * ++_calls;

        public int Second() => 2 + 10 * ++_calls;

        public int Third() => 3 + 10 * ++_calls;

        public int All() => First() + Second() + Third();
    }

    private sealed class OnlyThird : IThird
    {
        public int Third() => -3;
    }

    public static void Main()
    {
        var everything = new Everything();
        IAll all = everything;
        ISecond second = all;
        IFirst first = second;
        IThird third = all;
        Print(first.First());
        Print(second.First());
        Print(second.Second());
        Print(third.Third());
        Print(all.All());
        Print(((IThird)first).Third());
        IThird[] thirds = [third, new OnlyThird()];
        foreach (var one in thirds)
        {
            Print(one.Third());
            Print(one is IFirst ? 1 : 0);
            Print(one is IAll ? 1 : 0);
        }

        Console.WriteLine();
    }

    private static void Print(int value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
