using System;
using System.Numerics;

namespace Cases.Generics;

/// <summary>A type of one's own implements operator interfaces of the framework.</summary>
public static class MathOwnType
{
    private readonly struct Mod7(int value) : IAdditionOperators<Mod7, Mod7, Mod7>, IMultiplyOperators<Mod7, Mod7, Mod7>, IEqualityOperators<Mod7, Mod7, bool>
    {
        public int Value { get; } = ((value % 7) + 7) % 7;

        public static Mod7 operator +(Mod7 left, Mod7 right) => new(left.Value + right.Value);

        public static Mod7 operator *(Mod7 left, Mod7 right) => new(left.Value * right.Value);

        public static bool operator ==(Mod7 left, Mod7 right) => left.Value == right.Value;

        public static bool operator !=(Mod7 left, Mod7 right) => !(left == right);

        public override bool Equals(object other) => other is Mod7 mod && this == mod;

        public override int GetHashCode() => Value;
    }

    private static T Horner<T>(T x, params T[] coefficients)
        where T : IAdditionOperators<T, T, T>, IMultiplyOperators<T, T, T>
    {
        var result = coefficients[0];
        for (var i = 1; i < coefficients.Length; i++)
        {
            result = result * x + coefficients[i];
        }

        return result;
    }

    private static bool Equal<T>(T left, T right)
        where T : IEqualityOperators<T, T, bool> => left == right;

    public static void Main()
    {
        Console.WriteLine(Horner(new Mod7(5), new Mod7(2), new Mod7(-1), new Mod7(4)).Value);
        Console.WriteLine(Horner(5, 2, -1, 4));
        Console.WriteLine(Horner(5L, 2, -1, 4));
        Console.WriteLine(Equal(new Mod7(8), new Mod7(1)));
        Console.WriteLine(Equal(3L, 3L));
    }
}
