using System;

namespace Cases.Algorithms;

/// <summary>Dynamic programming over rectangular arrays and shortest paths over jagged ones.</summary>
public static class KnapsackAndPaths
{
    private static int Knapsack(int[] weights, int[] values, int limit)
    {
        var best = new int[weights.Length + 1, limit + 1];
        for (var i = 1; i <= weights.Length; i++)
        {
            for (var w = 0; w <= limit; w++)
            {
                best[i, w] = best[i - 1, w];
                if (w >= weights[i - 1])
                {
                    best[i, w] = Math.Max(best[i, w], best[i - 1, w - weights[i - 1]] + values[i - 1]);
                }
            }
        }

        return best[weights.Length, limit];
    }

    private static int[] Distances((int To, int Cost)[][] edges, int from)
    {
        var distances = new int[edges.Length];
        Array.Fill(distances, int.MaxValue);
        distances[from] = 0;
        for (var changed = true; changed;)
        {
            changed = false;
            for (var node = 0; node < edges.Length; node++)
            {
                if (distances[node] == int.MaxValue)
                {
                    continue;
                }

                foreach (var (to, cost) in edges[node])
                {
                    if (distances[node] + cost < distances[to])
                    {
                        distances[to] = distances[node] + cost;
                        changed = true;
                    }
                }
            }
        }

        return distances;
    }

    public static void Main()
    {
        Console.WriteLine(Knapsack([1, 3, 4, 5], [1, 4, 5, 7], 7));
        var distances = Distances([[(1, 4), (2, 1)], [(3, 1)], [(1, 2), (3, 5)], []], 0);
        Console.WriteLine(distances[1] + " " + distances[2] + " " + distances[3]);
    }
}
