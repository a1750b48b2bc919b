using System;

namespace Cases.Structs;

/// <summary>Instance methods, constructors and operators of structs.</summary>
public static class Methods
{
    private readonly struct Fraction
    {
        private readonly int _numerator, _denominator;

        public Fraction(int numerator, int denominator)
        {
            var divisor = Divisor(numerator < 0 ? -numerator : numerator, denominator);
            _numerator = numerator / divisor;
            _denominator = denominator / divisor;
        }

        public static Fraction operator +(Fraction left, Fraction right) => new(
            left._numerator * right._denominator + right._numerator * left._denominator,
            left._denominator * right._denominator);

        public static Fraction operator *(Fraction left, Fraction right) =>
            new(left._numerator * right._numerator, left._denominator * right._denominator);

        public static Fraction operator -(Fraction value) => new(-value._numerator, value._denominator);

        public static bool operator ==(Fraction left, Fraction right) =>
            left._numerator == right._numerator && left._denominator == right._denominator;

        public static bool operator !=(Fraction left, Fraction right) => !(left == right);

        public static implicit operator Fraction(int value) => new(value, 1);

        public static explicit operator int(Fraction value) => value._numerator / value._denominator;

        public static bool operator true(Fraction value) => value._numerator != 0;

        public static bool operator false(Fraction value) => value._numerator == 0;

        public void Show()
        {
            Console.Write(_numerator);
            Console.Write('/');
            Console.Write(_denominator);
            Console.Write(' ');
        }

        public override bool Equals(object other) => other is Fraction fraction && this == fraction;

        public override int GetHashCode() => _numerator * 31 + _denominator;

        private static int Divisor(int a, int b) => b == 0 ? a : Divisor(b, a % b);
    }

    public static void Main()
    {
        var half = new Fraction(1, 2);
        var third = new Fraction(2, 6);
        (half + third).Show();
        (half * third).Show();
        (-half + 3).Show();
        var sum = half;
        sum += third;
        sum *= sum;
        sum.Show();
        Console.Write((int)(sum * 10));
        Console.Write(half + half == 1 ? " equal " : " different ");
        Console.Write(half != new Fraction(5, 10) ? "different " : "equal ");
        Console.Write(half + -half ? "true " : "false ");
        Console.Write(half.Equals(new Fraction(3, 6)) ? "yes " : "no ");
        Console.WriteLine(half.GetHashCode());
    }
}
