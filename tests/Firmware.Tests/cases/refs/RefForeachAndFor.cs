using System;

namespace Cases.Refs;

/// <summary>ref variables of for and foreach, stepping through memory.</summary>
public static class RefForeachAndFor
{
    private struct Cell
    {
        public int Value;

        public Cell(int value) => Value = value;
    }

    public static void Main()
    {
        Cell[] cells = [new(1), new(2), new(3)];
        foreach (ref var cell in cells.AsSpan())
        {
            cell.Value *= cell.Value;
        }

        ref var best = ref cells[0];
        for (var i = 1; i < cells.Length; i++)
        {
            ref var cell = ref cells[i];
            if (cell.Value > best.Value)
            {
                best = ref cell;
            }
        }

        best.Value = -1;
        for (ref var at = ref cells[0]; at.Value > 0; at = ref cells[at.Value == 1 ? 1 : 2])
        {
            Console.Write(at.Value + " ");
        }

        Console.WriteLine("");
    }
}
