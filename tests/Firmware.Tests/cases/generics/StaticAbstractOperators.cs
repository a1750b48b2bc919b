using System;

namespace Cases.Generics;

/// <summary>Static abstract conversion, comparison, increment and checked operators.</summary>
public static class StaticAbstractOperators
{
    private interface ICount<T>
        where T : ICount<T>
    {
        static abstract T operator ++(T value);

        static abstract bool operator <(T left, T right);

        static abstract bool operator >(T left, T right);

        static abstract explicit operator int(T value);

        static abstract implicit operator T(byte value);

        static abstract T operator checked -(T left, T right);

        static abstract T operator -(T left, T right);
    }

    private readonly record struct Tick(int At) : ICount<Tick>
    {
        public static Tick operator ++(Tick value) => new(value.At + 10);

        public static bool operator <(Tick left, Tick right) => left.At < right.At;

        public static bool operator >(Tick left, Tick right) => left.At > right.At;

        public static explicit operator int(Tick value) => value.At;

        public static implicit operator Tick(byte value) => new(value);

        public static Tick operator checked -(Tick left, Tick right) => new(checked(left.At - right.At));

        public static Tick operator -(Tick left, Tick right) => new(left.At - right.At);
    }

    private static int Steps<T>(T from, T to)
        where T : ICount<T>
    {
        var steps = 0;
        for (; from < to; from++)
        {
            steps++;
        }

        return steps + (int)from;
    }

    private static T Less<T>(T left, T right, bool check)
        where T : ICount<T> => check ? checked(left - right) : left - right;

    private static T FromByte<T>(byte value)
        where T : ICount<T> => value;

    public static void Main()
    {
        Console.WriteLine(Steps<Tick>(5, 42));
        Console.WriteLine((int)FromByte<Tick>(250));
        Console.WriteLine((int)Less<Tick>(new Tick(int.MinValue), 1, false));
        try
        {
            Less<Tick>(new Tick(int.MinValue), 1, true);
        }
        catch (OverflowException)
        {
            Console.WriteLine("overflow");
        }
    }
}
