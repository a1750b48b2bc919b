using System;

namespace Cases.Virtual;

/// <summary>Virtual calls on the elements of arrays of base, derived and interface type.</summary>
public static class ThroughArrays
{
    private abstract class Op
    {
        public abstract int Apply(int left, int right);

        public virtual char Sign => '?';
    }

    private sealed class Plus : Op
    {
        public override int Apply(int left, int right) => left + right;

        public override char Sign => '+';
    }

    private sealed class Minus : Op
    {
        public override int Apply(int left, int right) => left - right;
    }

    public static void Main()
    {
        Op[][] rows = [[new Plus(), new Minus()], new Plus[] { new(), new() }, []];
        var value = 100;
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                value = row[i].Apply(value, i + 5);
                Console.Write(row[i].Sign);
            }
        }

        Console.WriteLine(value);
    }
}
