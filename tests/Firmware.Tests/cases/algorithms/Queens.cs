using System;

namespace Cases.Algorithms;

/// <summary>The number of solutions of the queens problem.</summary>
public static class Queens
{
    public static void Main()
    {
        for (var size = 1; size <= 8; size++)
        {
            Console.Write(Solve(size, new int[size], 0));
            Console.Write('/');
            Console.Write(Bits((1u << size) - 1, 0, 0, 0));
            Console.Write(' ');
        }

        Console.WriteLine();
    }

    private static int Solve(int size, int[] columns, int row)
    {
        if (row == size)
        {
            return 1;
        }

        var count = 0;
        for (var column = 0; column < size; column++)
        {
            if (IsFree(columns, row, column))
            {
                columns[row] = column;
                count += Solve(size, columns, row + 1);
            }
        }

        return count;
    }

    private static bool IsFree(int[] columns, int row, int column)
    {
        for (var i = 0; i < row; i++)
        {
            var distance = columns[i] - column;
            if (distance == 0 || distance == row - i || distance == i - row)
            {
                return false;
            }
        }

        return true;
    }

    private static int Bits(uint all, uint columns, uint left, uint right)
    {
        if (columns == all)
        {
            return 1;
        }

        var count = 0;
        for (var free = all & ~(columns | left | right); free != 0;)
        {
            var bit = free & (uint)-(int)free;
            free ^= bit;
            count += Bits(all, columns | bit, (left | bit) << 1, (right | bit) >> 1);
        }

        return count;
    }
}
