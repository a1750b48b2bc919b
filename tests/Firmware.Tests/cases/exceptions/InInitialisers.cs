using System;
using System.Collections;

namespace Cases.Exceptions;

/// <summary>Exceptions in object and collection initialisers, in arguments and in array elements.</summary>
public static class InInitialisers
{
    private sealed class Bag : IEnumerable
    {
        public static Bag Last;
        public int Count;

        public Bag() => Last = this;

        public void Add(int value)
        {
            if (value < 0)
            {
                throw new ArgumentOutOfRangeException(nameof(value));
            }

            Count++;
        }

        public IEnumerator GetEnumerator() => null;
    }

    private static int Fail() => throw new NotSupportedException();

    public static void Main()
    {
        Bag bag = null;
        try
        {
            bag = new Bag { 1, 2, -3, 4 };
        }
        catch (ArgumentOutOfRangeException exception)
        {
            Console.WriteLine(exception.ParamName);
        }

        Console.WriteLine(bag == null);
        Console.WriteLine(Bag.Last.Count);
        int[] numbers = [7];
        try
        {
            numbers = [1, Fail(), 3];
        }
        catch (NotSupportedException)
        {
            Console.WriteLine(numbers[0]);
        }
    }
}
