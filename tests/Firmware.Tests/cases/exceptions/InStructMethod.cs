using System;

namespace Cases.Exceptions;

/// <summary>this of a struct is changed before an exception leaves its method.</summary>
public static class InStructMethod
{
    private struct Counter
    {
        public int Value;

        public void Add(int x)
        {
            Value += x;
            if (Value > 10)
            {
                throw new InvalidOperationException();
            }

            Value++;
        }

        public void Guarded(int x)
        {
            try
            {
                Add(x);
            }
            catch (InvalidOperationException)
            {
                Value = -Value;
            }
        }
    }

    public static void Main()
    {
        var counter = new Counter();
        counter.Add(3);
        Console.WriteLine(counter.Value);
        try
        {
            counter.Add(20);
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine(counter.Value);
        }

        counter.Guarded(5);
        Console.WriteLine(counter.Value);
        counter.Guarded(5);
        Console.WriteLine(counter.Value);
        var array = new Counter[1];
        try
        {
            array[0].Add(50);
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine(array[0].Value);
        }
    }
}
