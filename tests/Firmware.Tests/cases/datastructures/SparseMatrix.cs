using System;
using System.Collections;
using System.Collections.Generic;

namespace Cases.DataStructures;

/// <summary>A matrix of which only what is not zero is kept, with its own enumerator and indexers.</summary>
public static class SparseMatrix
{
    private sealed class Sparse(int rows, int columns) : IEnumerable<((int Row, int Column) At, double Value)>
    {
        private readonly SortedList<(int Row, int Column), double> _values = [];

        public int Count => _values.Count;

        public double this[int row, int column]
        {
            get => _values.TryGetValue(Checked(row, column), out var value) ? value : 0;
            set
            {
                if (value == 0)
                {
                    _values.Remove(Checked(row, column));
                }
                else
                {
                    _values[Checked(row, column)] = value;
                }
            }
        }

        public static Sparse operator *(Sparse a, Sparse b)
        {
            var (result, _) = (new Sparse(a.Rows, b.Columns), 0);
            foreach (var ((row, middle), left) in a)
            {
                foreach (var ((other, column), right) in b)
                {
                    if (middle == other)
                    {
                        result[row, column] += left * right;
                    }
                }
            }

            return result;
        }

        public int Rows => rows;

        public int Columns => columns;

        public IEnumerator<((int Row, int Column) At, double Value)> GetEnumerator()
        {
            foreach (var (at, value) in _values)
            {
                yield return (at, value);
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        private (int Row, int Column) Checked(int row, int column) =>
            row >= 0 && row < rows && column >= 0 && column < columns ? (row, column) : throw new IndexOutOfRangeException($"[{row},{column}]");
    }

    public static void Main()
    {
        var a = new Sparse(3, 1000) { [0, 999] = 2, [2, 5] = -1.5, [1, 1] = 4 };
        var b = new Sparse(1000, 2) { [999, 0] = 0.5, [5, 1] = 2, [1, 1] = 0 };
        a[1, 1]--;
        var product = a * b;
        foreach (var ((row, column), value) in product)
        {
            Console.Write($"[{row},{column}]={value} ");
        }

        Console.WriteLine(product.Count);
        product[0, 0] -= 1;
        Console.WriteLine(product.Count);
        try
        {
            product[3, 0] = 1;
        }
        catch (IndexOutOfRangeException exception)
        {
            Console.WriteLine(exception.Message);
        }
    }
}
