using System;

namespace Cases.Trylocals;

/// <summary>A loop inside a protected block: the counter is read in the handler; and one around it that goes on.</summary>
public static class LoopInTry
{
    public static void Main()
    {
        int[] numbers = [5, 4, 0, 3];
        var i = 0;
        var sum = 0;
        try
        {
            for (; i < numbers.Length; i++)
            {
                sum += 60 / numbers[i];
            }
        }
        catch (DivideByZeroException)
        {
            Console.WriteLine(i);
            Console.WriteLine(sum);
        }

        var count = 0;
        while (true)
        {
            try
            {
                count++;
                sum += numbers[count];
            }
            catch (IndexOutOfRangeException)
            {
                break;
            }
            finally
            {
                sum++;
            }
        }

        Console.WriteLine(count);
        Console.WriteLine(sum);
    }
}
