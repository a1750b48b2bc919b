using System;

namespace Cases.Virtual;

/// <summary>Virtual calls with arguments and results of every kind.</summary>
public static class Arguments
{
    private struct Pair
    {
        public long First, Second;
    }

    private abstract class Operation
    {
        public abstract long Wide(long left, long right);

        public abstract double Real(float left, double right);

        public abstract Pair Struct(Pair pair, byte scale);

        public abstract void ByRef(ref int value, out Pair pair);

        public abstract string Text(string left, char right);
    }

    private sealed class Plus : Operation
    {
        public override long Wide(long left, long right) => left + right;

        public override double Real(float left, double right) => left + right;

        public override Pair Struct(Pair pair, byte scale) => new() { First = pair.First + scale, Second = pair.Second - scale };

        public override void ByRef(ref int value, out Pair pair) => pair = new Pair { First = value++, Second = value };

        public override string Text(string left, char right) => left;
    }

    private sealed class Times : Operation
    {
        public override long Wide(long left, long right) => left * right;

        public override double Real(float left, double right) => left * right;

        public override Pair Struct(Pair pair, byte scale) => new() { First = pair.First * scale, Second = pair.Second / scale };

        public override void ByRef(ref int value, out Pair pair) => pair = new Pair { First = value *= 2, Second = -value };

        public override string Text(string left, char right) => string.Concat(left, left);
    }

    public static void Main()
    {
        Operation[] all = [new Plus(), new Times()];
        var value = 3;
        foreach (var one in all)
        {
            Print(one.Wide(-5, 0x100000000));
            Print((long)(one.Real(1.5f, 2.25) * 1000));
            var pair = one.Struct(new Pair { First = 100, Second = 1000 }, 7);
            Print(pair.First);
            Print(pair.Second);
            one.ByRef(ref value, out pair);
            Print(pair.First);
            Print(pair.Second);
            Console.WriteLine(one.Text("text", '!'));
        }
    }

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
