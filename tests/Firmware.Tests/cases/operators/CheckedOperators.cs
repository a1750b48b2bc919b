using System;

namespace Cases.Operators;

/// <summary>Checked and unchecked forms of operators are chosen by the context.</summary>
public static class CheckedOperators
{
    private readonly struct Byte2(int value)
    {
        public readonly int Value = value;

        public static Byte2 operator +(Byte2 a, Byte2 b) => new((a.Value + b.Value) & 0xFF);

        public static Byte2 operator checked +(Byte2 a, Byte2 b) => a.Value + b.Value > 255 ? throw new OverflowException("plus") : new(a.Value + b.Value);

        public static Byte2 operator -(Byte2 a) => new(-a.Value & 0xFF);

        public static Byte2 operator checked -(Byte2 a) => throw new OverflowException("minus");

        public static explicit operator sbyte(Byte2 a) => (sbyte)a.Value;

        public static explicit operator checked sbyte(Byte2 a) => checked((sbyte)a.Value);

        public static Byte2 operator *(Byte2 a, Byte2 b) => new(a.Value * b.Value);
    }

    private static void Try(Func<int> function)
    {
        try
        {
            Console.WriteLine(function());
        }
        catch (OverflowException)
        {
            Console.WriteLine("overflow");
        }
    }

    public static void Main()
    {
        var big = new Byte2(200);
        Try(() => (big + big).Value);
        Try(() => checked(big + big).Value);
        Try(() => unchecked(-big).Value);
        Try(() => checked(-big).Value);
        Try(() => (sbyte)big);
        Try(() => checked((sbyte)big));
        Try(() => checked(big * big).Value);
        Try(() =>
        {
            checked
            {
                var sum = big;
                sum += new Byte2(1);
                return sum.Value + unchecked(big + big).Value;
            }
        });
    }
}
