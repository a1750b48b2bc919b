using System;
using System.Numerics;

namespace Cases.Computations;

/// <summary>Backtracking over bit sets of the digits that are left.</summary>
public static class Sudoku
{
    private static readonly int[] s_rows = new int[9], s_columns = new int[9], s_boxes = new int[9];
    private static int s_tries;

    public static void Main()
    {
        const string Puzzle = "530070000600195000098000060800060003400803001700020006060000280000419005000080079";
        var cells = new int[81];
        for (var i = 0; i < 81; i++)
        {
            if (Puzzle[i] != '0')
            {
                Set(cells, i, Puzzle[i] - '0');
            }
        }

        Console.WriteLine(Solve(cells, 0));
        Console.WriteLine(s_tries);
        for (var row = 0; row < 9; row++)
        {
            Console.WriteLine(string.Join(' ', cells[(row * 9)..((row + 1) * 9)]));
        }
    }

    private static bool Solve(int[] cells, int start)
    {
        var index = Array.IndexOf(cells, 0, start);
        if (index < 0)
        {
            return true;
        }

        var free = ~(s_rows[index / 9] | s_columns[index % 9] | s_boxes[Box(index)]) & 0x3FE;
        while (free != 0)
        {
            var digit = BitOperations.TrailingZeroCount(free);
            free &= free - 1;
            s_tries++;
            Set(cells, index, digit);
            if (Solve(cells, index + 1))
            {
                return true;
            }

            Clear(cells, index);
        }

        return false;
    }

    private static int Box(int index) => (index / 27 * 3) + (index % 9 / 3);

    private static void Set(int[] cells, int index, int digit)
    {
        cells[index] = digit;
        s_rows[index / 9] |= 1 << digit;
        s_columns[index % 9] |= 1 << digit;
        s_boxes[Box(index)] |= 1 << digit;
    }

    private static void Clear(int[] cells, int index)
    {
        var mask = ~(1 << cells[index]);
        cells[index] = 0;
        s_rows[index / 9] &= mask;
        s_columns[index % 9] &= mask;
        s_boxes[Box(index)] &= mask;
    }
}
