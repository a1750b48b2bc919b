using System;

namespace Cases.Finally;

/// <summary>foreach disposes its enumerator on every way out.</summary>
public static class ForeachDispose
{
    private sealed class Numbers(int count)
    {
        public Enumerator GetEnumerator() => new(count);
    }

    private sealed class Enumerator(int count) : IDisposable
    {
        public int Current { get; private set; }

        public bool MoveNext() => Current == 7 ? throw new InvalidOperationException("seven") : ++Current <= count;

        public void Dispose() => Console.WriteLine("dispose");
    }

    public static void Main()
    {
        foreach (var number in new Numbers(3))
        {
            Console.WriteLine(number);
        }

        foreach (var number in new Numbers(3))
        {
            if (number == 2)
            {
                break;
            }
        }

        Console.WriteLine(First());
        try
        {
            foreach (var number in new Numbers(9))
            {
                if (number == 5)
                {
                    throw new ArgumentException("five");
                }
            }
        }
        catch (ArgumentException e)
        {
            Console.WriteLine(e.Message);
        }

        try
        {
            var sum = 0;
            foreach (var number in new Numbers(9))
            {
                sum += number;
            }

            Console.WriteLine(sum);
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.Message);
        }
    }

    private static int First()
    {
        foreach (var number in new Numbers(3))
        {
            return number;
        }

        return -1;
    }
}
