using System;

namespace Cases.Virtual;

/// <summary>One call site with many targets.</summary>
public static class Megamorphic
{
    private abstract class Op
    {
        public abstract int Apply(int value);
    }

    private sealed class Add(int n) : Op
    {
        public override int Apply(int value) => value + n;
    }

    private sealed class Mul(int n) : Op
    {
        public override int Apply(int value) => value * n;
    }

    private sealed class Xor(int n) : Op
    {
        public override int Apply(int value) => value ^ n;
    }

    private sealed class Shift(int n) : Op
    {
        public override int Apply(int value) => value << n | value >>> (32 - n);
    }

    private sealed class Chain(Op first, Op second) : Op
    {
        public override int Apply(int value) => second.Apply(first.Apply(value));
    }

    private sealed class Repeat(Op op, int count) : Op
    {
        public override int Apply(int value)
        {
            for (var i = 0; i < count; i++)
            {
                value = op.Apply(value);
            }

            return value;
        }
    }

    public static void Main()
    {
        Op mix = new Chain(new Chain(new Add(12345), new Mul(1103515245)), new Chain(new Xor(0x5A5A5A5A), new Shift(13)));
        Op[] all =
        [
            new Add(1), new Mul(3), new Xor(255), new Shift(4), mix, new Repeat(mix, 100),
            new Repeat(new Repeat(mix, 3), 7),
        ];
        var value = 1;
        foreach (var op in all)
        {
            value = op.Apply(value);
            Console.WriteLine(value);
        }
    }
}
