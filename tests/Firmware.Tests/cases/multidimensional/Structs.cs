using System;

namespace Cases.MultiDimensional;

/// <summary>Elements that are structs: fields written in place, methods that change them, copies.</summary>
public static class Structs
{
    private struct Cell
    {
        public int Value;
        public long Wide;
        public string Text;

        public void Add(int amount) => Value += amount;

        public override readonly string ToString() => Text;
    }

    public static void Main()
    {
        var cells = new Cell[2, 3];
        cells[1, 2].Value = 5;
        cells[1, 2].Wide = 1L << 40;
        cells[1, 2].Text = "cell";
        cells[1, 2].Add(2);
        ref var cell = ref cells[0, 0];
        cell.Value = 9;
        cell.Text = "first";
        var copy = cells[1, 2];
        copy.Value = 1000;
        Console.WriteLine(cells[1, 2].Value);
        Console.WriteLine(cells[1, 2].Wide);
        Console.WriteLine(cells[1, 2].ToString());
        Console.WriteLine(cells[0, 0].Value);
        Console.WriteLine(copy.Value);
        foreach (var item in cells)
        {
            Console.WriteLine(item.Text ?? "none");
        }

        Swap(ref cells[0, 0], ref cells[1, 2]);
        Console.WriteLine(cells[0, 0].Text);
    }

    private static void Swap(ref Cell left, ref Cell right) => (left, right) = (right, left);
}
