using System.Globalization;

namespace Il2Mcu.Testing.RandomPrograms;

/// <summary>What every random program brings along: output, fuel, and some types to call.</summary>
internal static class ProgramLibrary
{
    /// <summary>Types that all programs of an assembly share.</summary>
    public const string Shared =
        """
        using System;

        namespace Random;

        public sealed class CodeException(int code) : Exception("code")
        {
            public int Code => code;
        }

        public static class Keep
        {
            public static T Value<T>(T value) => value;
        }

        public interface IScaled
        {
            long Scale(long factor);
        }

        public abstract class Shape
        {
            protected int Size = 3;

            public virtual long Measure(int scale) => unchecked(Size * scale);
        }

        public class Square : Shape
        {
            public override long Measure(int scale) => unchecked(base.Measure(scale) * Size);
        }

        public class Circle : Shape, IScaled
        {
            private long _total;

            public override long Measure(int scale) => unchecked(_total += scale);

            public long Scale(long factor) => unchecked(_total ^= factor);
        }

        public sealed class Tile : Square, IScaled
        {
            public sealed override long Measure(int scale) => unchecked(base.Measure(scale) - 1);

            long IScaled.Scale(long factor) => unchecked(factor * Size++);
        }

        public sealed class Ring : Circle
        {
            public override long Measure(int scale) => unchecked(base.Measure(scale) + 7);
        }

        public struct Pair : IScaled
        {
            public short Small;
            public long Large;

            public Pair With(short small)
            {
                Pair copy = this;
                copy.Small = small;
                return copy;
            }

            public long Scale(long factor) => unchecked(Large + factor * Small);
        }

        public sealed class Box<T>
        {
            private readonly T[] _items = new T[4];

            public T Get(int index) => _items[index];

            public void Put(int index, T value) => _items[index] = value;
        }

        """;

    /// <summary>Members of each program.</summary>
    public static string Members(int fuel) =>
        $$"""
        private static int s_fuel = {{fuel.ToString(CultureInfo.InvariantCulture)}};
            private static readonly Shape[] s_shapes = [new Square(), new Circle(), new Tile(), new Ring()];
            private static readonly Box<int> s_box = new Box<int>();
            private static Pair s_pair = new Pair { Small = 5, Large = 9 };

            private static bool Burn() => --s_fuel > 0;

            private static T Pick<T>(bool first, T one, T other) => first ? one : other;

            private static long ScaleOf<T>(T item, long factor) where T : IScaled => item.Scale(factor);

            private static void Change(ref Pair pair, long by) => pair.Large = unchecked(pair.Large + by);

            private static void Show(long value) => Console.WriteLine(value);

            private static void Show(ulong value) => Console.WriteLine(value);

            private static void Show(bool value) => Console.WriteLine(value ? 1 : 0);

            private static void Show(double value) => Console.WriteLine(value != value ? 0L : BitConverter.DoubleToInt64Bits(value));

            private static void Show(float value) => Show((double)value);

            private static void Show(char value) => Console.WriteLine((int)value);

            private static void Show(int value) => Console.WriteLine(value);

            private static void Show(uint value) => Console.WriteLine(value);
        """;
}
