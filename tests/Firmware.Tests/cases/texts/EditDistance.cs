using System;

namespace Cases.Texts;

/// <summary>The cheapest way from one word to another, in a two-dimensional array, and its steps.</summary>
public static class EditDistance
{
    public static void Main()
    {
        foreach (var (from, to) in new[] { ("kitten", "sitting"), ("", "abc"), ("flaw", "lawn"), ("same", "same"), ("intention", "execution") })
        {
            var table = Table(from, to);
            Console.WriteLine($"{from} -> {to}: {table[from.Length, to.Length]} {Steps(table, from, to)}");
        }
    }

    private static int[,] Table(string from, string to)
    {
        var table = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            for (var j = 0; j <= to.Length; j++)
            {
                table[i, j] = (i, j) switch
                {
                    (0, _) => j,
                    (_, 0) => i,
                    _ => Math.Min(
                        Math.Min(table[i - 1, j], table[i, j - 1]) + 1,
                        table[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1)),
                };
            }
        }

        return table;
    }

    private static string Steps(int[,] table, string from, string to)
    {
        var (i, j) = (table.GetLength(0) - 1, table.GetUpperBound(1));
        var steps = "";
        while (i > 0 || j > 0)
        {
            if (i > 0 && j > 0 && table[i, j] == table[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1))
            {
                steps = (from[--i] == to[--j] ? '=' : '~') + steps;
            }
            else if (i > 0 && table[i, j] == table[i - 1, j] + 1)
            {
                steps = '-' + steps;
                i--;
            }
            else
            {
                steps = '+' + steps;
                j--;
            }
        }

        return steps;
    }
}
