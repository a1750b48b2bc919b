using System;

namespace Cases.Arrays;

/// <summary>Arrays of arrays.</summary>
public static class Jagged
{
    public static void Main()
    {
        var triangle = new int[6][];
        for (var row = 0; row < triangle.Length; row++)
        {
            triangle[row] = new int[row + 1];
            triangle[row][0] = triangle[row][row] = 1;
            for (var column = 1; column < row; column++)
            {
                triangle[row][column] = triangle[row - 1][column - 1] + triangle[row - 1][column];
            }
        }

        foreach (var row in triangle)
        {
            foreach (var value in row)
            {
                Console.Write(value);
                Console.Write(' ');
            }

            Console.WriteLine();
        }

        int[][] literal = [[1, 2], [], [3], null];
        triangle[0] = literal[2];
        literal[2][0] = 42;
        Console.WriteLine(triangle[0][0]);
        Console.WriteLine(literal[1].Length);
        Console.WriteLine(literal[3] == null);
        long[][][] deep = [[[1], [2, 3]], [[4, 5, 6]]];
        deep[1][0][2] += deep[0][1][1] << 40;
        Console.WriteLine(deep[1][0][2]);
    }
}
