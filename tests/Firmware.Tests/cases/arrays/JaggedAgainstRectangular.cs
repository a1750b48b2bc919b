using System;

namespace Cases.Arrays;

/// <summary>The same matrix as rectangular, jagged and flat array, transposed.</summary>
public static class JaggedAgainstRectangular
{
    private static int[,] Transpose(int[,] source)
    {
        var result = new int[source.GetLength(1), source.GetLength(0)];
        for (var i = 0; i < source.GetLength(0); i++)
        {
            for (var j = 0; j < source.GetLength(1); j++)
            {
                result[j, i] = source[i, j];
            }
        }

        return result;
    }

    public static void Main()
    {
        var source = new int[2, 3];
        var flat = new int[6];
        var rows = new int[2][];
        for (var i = 0; i < 2; i++)
        {
            rows[i] = new int[3];
            for (var j = 0; j < 3; j++)
            {
                source[i, j] = rows[i][j] = flat[i * 3 + j] = i * 10 + j;
            }
        }

        var turned = Transpose(source);
        Console.WriteLine(turned[2, 1] == rows[1][2] && turned[0, 1] == flat[3]);
        Console.WriteLine(turned.GetLength(0) + " " + turned.GetLength(1));
        var text = "";
        foreach (var item in turned)
        {
            text += item + " ";
        }

        Console.WriteLine(text);
        (rows[0], rows[1]) = (rows[1], rows[0]);
        Console.WriteLine(rows[0][2] - source[0, 2]);
    }
}
