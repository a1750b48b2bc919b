using System;
using System.Collections.Generic;

namespace Cases.Computations;

/// <summary>The fewest coins for an amount, and in how many ways it can be paid.</summary>
public static class Change
{
    public static void Main()
    {
        int[] coins = [200, 100, 50, 20, 10, 5, 2, 1];
        foreach (var amount in (decimal[])[0.01m, 0.99m, 3.68m, 7m])
        {
            var cents = (int)(amount * 100);
            Console.WriteLine($"{amount:F2}: {string.Join(" + ", Fewest(coins, cents))} ({Ways(coins, cents)} ways)");
        }

        Console.WriteLine(string.Join(" + ", Fewest([25, 10, 1], 30)));
        try
        {
            Fewest([5, 2], 3);
        }
        catch (ArgumentException exception)
        {
            Console.WriteLine(exception.ParamName);
        }
    }

    private static List<int> Fewest(int[] coins, int amount)
    {
        var last = new int[amount + 1];
        var counts = new int[amount + 1];
        Array.Fill(counts, int.MaxValue - 1, 1, amount);
        for (var sum = 1; sum <= amount; sum++)
        {
            foreach (var coin in coins)
            {
                if (coin <= sum && counts[sum - coin] + 1 < counts[sum])
                {
                    (counts[sum], last[sum]) = (counts[sum - coin] + 1, coin);
                }
            }
        }

        var result = new List<int>();
        while (amount > 0)
        {
            result.Add(last[amount] > 0 ? last[amount] : throw new ArgumentException("not payable", nameof(amount)));
            amount -= last[amount];
        }

        return result;
    }

    private static long Ways(int[] coins, int amount)
    {
        var ways = new long[amount + 1];
        ways[0] = 1;
        foreach (var coin in coins)
        {
            for (var sum = coin; sum <= amount; sum++)
            {
                ways[sum] += ways[sum - coin];
            }
        }

        return ways[amount];
    }
}
