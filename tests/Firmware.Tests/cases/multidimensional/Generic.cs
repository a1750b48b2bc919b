using System;

namespace Cases.MultiDimensional;

/// <summary>Arrays of T with several dimensions in generic code.</summary>
public static class Generic
{
    private sealed class Table<T>(int rows, int columns)
    {
        private readonly T[,] _cells = new T[rows, columns];

        public T this[int row, int column]
        {
            get => _cells[row, column];
            set => _cells[row, column] = value;
        }

        public ref T At(int row, int column) => ref _cells[row, column];

        public int Count => _cells.Length;

        public string Describe(int row, int column) => _cells[row, column].ToString();
    }

    private static T[,] Transpose<T>(T[,] source)
    {
        var result = new T[source.GetLength(1), source.GetLength(0)];
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
        var numbers = new Table<int>(2, 3);
        numbers[1, 2] = 5;
        numbers.At(1, 2) += 2;
        Console.WriteLine(numbers[1, 2]);
        Console.WriteLine(numbers.Count);
        var texts = new Table<string>(1, 1);
        texts[0, 0] = "text";
        Console.WriteLine(texts.Describe(0, 0));
        var turned = Transpose(new[,] { { "a", "b", "c" } });
        Console.WriteLine(turned[2, 0]);
        Console.WriteLine(turned.GetLength(0));
        var wide = Transpose(new[,] { { 1L, 2L }, { 3L, 4L } });
        Console.WriteLine(wide[1, 0]);
    }
}
