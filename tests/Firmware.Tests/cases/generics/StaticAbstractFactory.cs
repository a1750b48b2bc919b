using System;

namespace Cases.Generics;

/// <summary>Static abstract methods and properties, a static virtual one overridden, called on structs and classes.</summary>
public static class StaticAbstractFactory
{
    private interface IShape<TSelf>
        where TSelf : IShape<TSelf>
    {
        static abstract TSelf Parse(string text);

        static abstract string Kind { get; }

        static virtual int Sides => 0;

        int Area();

        static int Total(params TSelf[] all)
        {
            var sum = 0;
            foreach (var one in all)
            {
                sum += one.Area();
            }

            return sum;
        }
    }

    private sealed class Square : IShape<Square>
    {
        private int _side;

        public static string Kind => "square";

        public static int Sides => 4;

        public static Square Parse(string text) => new() { _side = text.Length };

        public int Area() => _side * _side;
    }

    private readonly struct Blob : IShape<Blob>
    {
        public static string Kind => "blob";

        public static Blob Parse(string text) => default;

        public int Area() => 1;
    }

    private static string Describe<T>(string text)
        where T : IShape<T> => T.Kind + T.Sides + "/" + IShape<T>.Total(T.Parse(text), T.Parse(text + "x"));

    public static void Main()
    {
        Console.WriteLine(Describe<Square>("abc"));
        Console.WriteLine(Describe<Blob>(""));
    }
}
