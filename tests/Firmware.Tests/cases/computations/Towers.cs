using System;
using System.Collections.Generic;

namespace Cases.Computations;

/// <summary>The towers of Hanoi with stacks, by recursion and by counting.</summary>
public static class Towers
{
    private static readonly Stack<int>[] s_pegs = [new(), new(), new()];
    private static int s_moves;

    public static void Main()
    {
        const int Discs = 9;
        for (var disc = Discs; disc > 0; disc--)
        {
            s_pegs[0].Push(disc);
        }

        Move(Discs, 0, 2, 1);
        Console.WriteLine($"{s_moves} {string.Join(',', s_pegs[2])}");
        for (uint step = 1; step < 1 << Discs; step++)
        {
            var from = (step & (step - 1)) % 3;
            var to = ((step | (step - 1)) + 1) % 3;
            Shift(2 - (int)from, 2 - (int)to);
        }

        Console.WriteLine($"{s_pegs[0].Count} {s_pegs[1].Count} {s_pegs[2].Count}");
        try
        {
            s_pegs[0].Clear();
            s_pegs[0].Push(1);
            s_pegs[1].Clear();
            s_pegs[1].Push(2);
            Shift(1, 0);
        }
        catch (InvalidOperationException exception)
        {
            Console.WriteLine(exception.Message);
        }
    }

    private static void Move(int count, int from, int to, int by)
    {
        if (count > 0)
        {
            Move(count - 1, from, by, to);
            Shift(from, to);
            Move(count - 1, by, to, from);
        }
    }

    private static void Shift(int from, int to)
    {
        var disc = s_pegs[from].Pop();
        if (s_pegs[to].TryPeek(out var below) && below < disc)
        {
            throw new InvalidOperationException($"{disc} on {below}");
        }

        s_pegs[to].Push(disc);
        s_moves++;
    }
}
