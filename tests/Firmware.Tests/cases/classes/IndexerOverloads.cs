using System;

namespace Cases.Classes;

/// <summary>Indexers by number, text, several values and a parameter array.</summary>
public static class IndexerOverloads
{
    private sealed class Table
    {
        private readonly int[] _cells = new int[16];

        public int this[int index]
        {
            get => _cells[index];
            set => _cells[index] = value;
        }

        public int this[int row, int column]
        {
            get => _cells[row * 4 + column];
            set => _cells[row * 4 + column] = value;
        }

        public string this[string name] => name + _cells.Length;

        public int this[params long[] all] => all.Length * 100;

        public ref int this[char letter] => ref _cells[letter - 'a'];
    }

    public static void Main()
    {
        var table = new Table();
        table[5] = 50;
        table[1, 1]++;
        table[2, 3] += 4;
        table['c'] = 9;
        table['c'] *= 2;
        Console.WriteLine(table[5]);
        Console.WriteLine(table[11]);
        Console.WriteLine(table[2]);
        Console.WriteLine(table["size"]);
        Console.WriteLine(table[1L, 2L, 3L]);
    }
}
