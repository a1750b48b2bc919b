using System;

namespace Cases.Algorithms;

/// <summary>Products and a determinant of matrices of doubles, as jagged arrays.</summary>
public static class Matrix
{
    public static void Main()
    {
        var a = Make(5, 1);
        var b = Make(5, 7);
        var product = Multiply(a, b);
        for (var i = 0; i < 5; i++)
        {
            Console.Write(BitConverter.DoubleToInt64Bits(product[i][4 - i]));
            Console.Write(' ');
        }

        Console.WriteLine();
        Console.WriteLine(BitConverter.DoubleToInt64Bits(Determinant(product)));
    }

    private static double[][] Make(int size, int seed)
    {
        var matrix = new double[size][];
        for (var i = 0; i < size; i++)
        {
            matrix[i] = new double[size];
            for (var j = 0; j < size; j++)
            {
                matrix[i][j] = (i * 31 + j * 17 + seed) % 23 / 8.0 - 1;
            }
        }

        return matrix;
    }

    private static double[][] Multiply(double[][] a, double[][] b)
    {
        var result = Make(a.Length, 0);
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = 0; j < a.Length; j++)
            {
                var sum = 0.0;
                for (var k = 0; k < a.Length; k++)
                {
                    sum += a[i][k] * b[k][j];
                }

                result[i][j] = sum;
            }
        }

        return result;
    }

    private static double Determinant(double[][] m)
    {
        var determinant = 1.0;
        for (var column = 0; column < m.Length; column++)
        {
            for (var row = column + 1; row < m.Length; row++)
            {
                var factor = m[row][column] / m[column][column];
                for (var k = column; k < m.Length; k++)
                {
                    m[row][k] -= factor * m[column][k];
                }
            }

            determinant *= m[column][column];
        }

        return determinant;
    }
}
