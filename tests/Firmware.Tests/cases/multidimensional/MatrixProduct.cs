using System;

namespace Cases.MultiDimensional;

/// <summary>Matrices multiplied, powers of a matrix, and a game board.</summary>
public static class MatrixProduct
{
    public static void Main()
    {
        var fibonacci = new long[,] { { 1, 1 }, { 1, 0 } };
        var result = new long[,] { { 1, 0 }, { 0, 1 } };
        for (var power = 80; power > 0; power /= 2)
        {
            if (power % 2 == 1)
            {
                result = Multiply(result, fibonacci);
            }

            fibonacci = Multiply(fibonacci, fibonacci);
        }

        Console.WriteLine(result[0, 1]);
        var board = new bool[8, 8];
        for (var i = 0; i < 5; i++)
        {
            board[3, 1 + i] = true;
        }

        for (var generation = 0; generation < 4; generation++)
        {
            board = Next(board);
        }

        for (var row = 0; row < 8; row++)
        {
            for (var column = 0; column < 8; column++)
            {
                Console.Write(board[row, column] ? '#' : '.');
            }

            Console.WriteLine();
        }
    }

    private static long[,] Multiply(long[,] left, long[,] right)
    {
        var product = new long[left.GetLength(0), right.GetLength(1)];
        for (var i = 0; i < left.GetLength(0); i++)
        {
            for (var j = 0; j < right.GetLength(1); j++)
            {
                for (var k = 0; k < right.GetLength(0); k++)
                {
                    product[i, j] += left[i, k] * right[k, j];
                }
            }
        }

        return product;
    }

    private static bool[,] Next(bool[,] board)
    {
        var size = board.GetLength(0);
        var next = new bool[size, size];
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column < size; column++)
            {
                var neighbours = 0;
                for (var i = -1; i <= 1; i++)
                {
                    for (var j = -1; j <= 1; j++)
                    {
                        if ((i != 0 || j != 0) && board[(row + i + size) % size, (column + j + size) % size])
                        {
                            neighbours++;
                        }
                    }
                }

                next[row, column] = neighbours == 3 || (board[row, column] && neighbours == 2);
            }
        }

        return next;
    }
}
