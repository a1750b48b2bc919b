using System;

namespace Cases.Trylocals;

/// <summary>stackalloc outside and around protected blocks in a loop.</summary>
public static class StackallocInTry
{
    public static void Main()
    {
        for (var i = 1; i < 5; i++)
        {
            Console.WriteLine(Run(i));
        }
    }

    private static int Run(int count)
    {
        Span<int> numbers = stackalloc int[count];
        var sum = 0;
        for (var i = 0; i <= count; i++)
        {
            try
            {
                numbers[i] = i * i;
                sum += numbers[i];
            }
            catch (IndexOutOfRangeException)
            {
                sum += 1000;
            }
        }

        return sum;
    }
}
