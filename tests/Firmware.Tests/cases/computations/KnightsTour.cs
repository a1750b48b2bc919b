using System;

namespace Cases.Computations;

/// <summary>A knight on every square once, always to the square with the fewest ways on.</summary>
public static class KnightsTour
{
    private static readonly (sbyte X, sbyte Y)[] s_jumps = [(1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)];

    public static void Main()
    {
        const int Size = 8;
        var board = new byte[Size, Size];
        var (x, y) = (0, 0);
        board[0, 0] = 1;
        for (byte step = 2; step <= Size * Size; step++)
        {
            var best = (Ways: int.MaxValue, X: -1, Y: -1);
            foreach (var (right, up) in s_jumps)
            {
                if (IsFree(board, x + right, y + up) && Ways(board, x + right, y + up) is var ways && ways < best.Ways)
                {
                    best = (ways, x + right, y + up);
                }
            }

            if (best.X < 0)
            {
                Console.WriteLine($"stuck at {step}");
                break;
            }

            (_, x, y) = best;
            board[x, y] = step;
        }

        for (var row = 0; row < Size; row++)
        {
            for (var column = 0; column < Size; column++)
            {
                Console.Write($"{board[row, column],3}");
            }

            Console.WriteLine();
        }
    }

    private static bool IsFree(byte[,] board, int x, int y) =>
        (uint)x < (uint)board.GetLength(0) && (uint)y < (uint)board.GetLength(1) && board[x, y] == 0;

    private static int Ways(byte[,] board, int x, int y)
    {
        var ways = 0;
        foreach (var (right, up) in s_jumps)
        {
            ways += IsFree(board, x + right, y + up) ? 1 : 0;
        }

        return ways;
    }
}
