using System;

namespace Cases.Virtual;

/// <summary>Virtual properties, indexers and a property overridden in one accessor.</summary>
public static class VirtualProperties
{
    private class Cell
    {
        protected int _value;

        public virtual int Value
        {
            get => _value;
            set => _value = value;
        }

        public virtual int this[int index]
        {
            get => _value + index;
            set => _value = value - index;
        }
    }

    private sealed class Counted : Cell
    {
        public int Writes;

        public override int Value
        {
            set
            {
                Writes++;
                base.Value = value * 2;
            }
        }

        public override int this[int index]
        {
            get => base[index * 10];
        }
    }

    public static void Main()
    {
        var counted = new Counted();
        Cell[] cells = [new Cell(), counted];
        foreach (var cell in cells)
        {
            cell.Value = 5;
            cell.Value += 3;
            cell.Value++;
            Console.WriteLine(cell.Value);
            cell[2] = 100;
            cell[3] += 1;
            Console.WriteLine(cell[1]);
        }

        Console.WriteLine(counted.Writes);
    }
}
