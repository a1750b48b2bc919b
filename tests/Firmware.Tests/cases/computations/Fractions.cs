using System;

namespace Cases.Computations;

/// <summary>Exact numbers by operators, and a determinant of them.</summary>
public static class Fractions
{
    private readonly struct Fraction : IEquatable<Fraction>, IComparable<Fraction>
    {
        private readonly long _top;
        private readonly long _bottomLessOne;

        public Fraction(long top, long bottom = 1)
        {
            if (bottom == 0)
            {
                throw new DivideByZeroException();
            }

            var common = Common(Math.Abs(top), Math.Abs(bottom)) * Math.Sign(bottom);
            (_top, _bottomLessOne) = (top / common, (bottom / common) - 1);
        }

        public long Top => _top;

        public long Bottom => _bottomLessOne + 1;

        public static implicit operator Fraction(long value) => new(value);

        public static explicit operator double(Fraction value) => (double)value.Top / value.Bottom;

        public static Fraction operator +(Fraction a, Fraction b) => new((a.Top * b.Bottom) + (b.Top * a.Bottom), a.Bottom * b.Bottom);

        public static Fraction operator -(Fraction a) => new(-a.Top, a.Bottom);

        public static Fraction operator -(Fraction a, Fraction b) => a + -b;

        public static Fraction operator *(Fraction a, Fraction b) => new(a.Top * b.Top, a.Bottom * b.Bottom);

        public static Fraction operator /(Fraction a, Fraction b) => new(a.Top * b.Bottom, a.Bottom * b.Top);

        public static bool operator ==(Fraction a, Fraction b) => a.Equals(b);

        public static bool operator !=(Fraction a, Fraction b) => !a.Equals(b);

        public int CompareTo(Fraction other) => (Top * other.Bottom).CompareTo(other.Top * Bottom);

        public bool Equals(Fraction other) => (Top, Bottom) == (other.Top, other.Bottom);

        public override bool Equals(object? other) => other is Fraction fraction && Equals(fraction);

        public override int GetHashCode() => (int)((Top * 31) + Bottom);

        public override string ToString() => Bottom == 1 ? $"{Top}" : $"{Top}/{Bottom}";

        private static long Common(long a, long b) => b == 0 ? a : Common(b, a % b);
    }

    public static void Main()
    {
        Console.WriteLine(default(Fraction));
        Console.WriteLine(new Fraction(1, 2) + new Fraction(1, 3) - new Fraction(5, 6) == 0);
        Console.WriteLine(new Fraction(-4, -6));
        Console.WriteLine(new Fraction(3, -9) / new Fraction(2, 5));
        Console.WriteLine((double)new Fraction(7, 8));
        Fraction sum = 0;
        for (var i = 1; i <= 12; i++)
        {
            sum += new Fraction(1, i);
        }

        Console.WriteLine(sum);
        Console.WriteLine(Determinant(new Fraction[,] { { 2, -1, 0 }, { new(1, 2), 3, 5 }, { 4, new(-2, 3), 1 } }));
        Fraction[] sorted = [new(1, 2), new(1, 3), -1, new(5, 8)];
        Array.Sort(sorted);
        Console.WriteLine(string.Join(' ', sorted));
        try
        {
            _ = sum / 0;
        }
        catch (DivideByZeroException)
        {
            Console.WriteLine("divided by zero");
        }
    }

    private static Fraction Determinant(Fraction[,] rows)
    {
        Fraction result = 1;
        for (var pivot = 0; pivot < rows.GetLength(0); pivot++)
        {
            result *= rows[pivot, pivot];
            for (var row = pivot + 1; row < rows.GetLength(0); row++)
            {
                var factor = rows[row, pivot] / rows[pivot, pivot];
                for (var column = pivot; column < rows.GetLength(1); column++)
                {
                    rows[row, column] -= factor * rows[pivot, column];
                }
            }
        }

        return result;
    }
}
