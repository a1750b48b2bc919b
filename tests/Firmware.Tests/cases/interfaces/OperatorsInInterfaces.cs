using System;

namespace Cases.Interfaces;

/// <summary>Operators declared in an interface are used on values of that interface.</summary>
public static class OperatorsInInterfaces
{
    private interface IAmount
    {
        int Value { get; }

        static int operator +(IAmount left, IAmount right) => left.Value + right.Value;

        static bool operator <(IAmount left, IAmount right) => left.Value < right.Value;

        static bool operator >(IAmount left, IAmount right) => right < left;

        static bool operator !(IAmount amount) => amount.Value == 0;
    }

    private sealed class Coins(int value) : IAmount
    {
        public int Value => value;
    }

    private struct Bill : IAmount
    {
        public int Value { get; set; }
    }

    public static void Main()
    {
        IAmount coins = new Coins(5);
        IAmount bill = new Bill { Value = 20 };
        Console.WriteLine(coins + bill);
        Console.WriteLine(coins < bill);
        Console.WriteLine(coins > bill);
        Console.WriteLine(!coins);
    }
}
