using System;
using System.Collections.Generic;

namespace Cases.DataStructures;

/// <summary>Sets that are joined, with paths that are halved, and the cheapest net from them.</summary>
public static class UnionFind
{
    private readonly record struct Edge(int From, int To, int Cost) : IComparable<Edge>
    {
        public int CompareTo(Edge other) => Cost != other.Cost ? Cost - other.Cost : From != other.From ? From - other.From : To - other.To;
    }

    private struct Sets(int count)
    {
        private readonly int[] _parents = new int[count];

        public int Count { get; private set; } = count;

        public int Find(int item)
        {
            while (_parents[item] > 0)
            {
                var above = _parents[_parents[item] - 1];
                item = above > 0 && above != _parents[item] ? (_parents[item] = above) - 1 : _parents[item] - 1;
            }

            return item;
        }

        public bool Join(int one, int other)
        {
            var (a, b) = (Find(one), Find(other));
            if (a == b)
            {
                return false;
            }

            _parents[b] = a + 1;
            Count--;
            return true;
        }
    }

    public static void Main()
    {
        var edges = new List<Edge>();
        var seed = 17u;
        for (var i = 0; i < 60; i++)
        {
            seed = (seed * 1664525) + 1013904223;
            edges.Add(new Edge((int)(seed >> 8) % 20, (int)(seed >> 16) % 20, (int)(seed >> 24)));
        }

        edges.Sort();
        var sets = new Sets(20);
        var (total, used) = (0, 0);
        foreach (var edge in edges)
        {
            if (sets.Join(edge.From, edge.To))
            {
                total += edge.Cost;
                used++;
            }
        }

        Console.WriteLine($"{used} {total} {sets.Count}");
        Console.WriteLine(edges[0]);
    }
}
