using System;

namespace Cases.Filters;

/// <summary>A filter in a loop, with continue and break in its handler.</summary>
public static class InLoop
{
    public static void Main()
    {
        var sum = 0;
        for (var i = 0; i < 10; i++)
        {
            try
            {
                if (i % 2 == 1)
                {
                    throw i > 6 ? new ArgumentException() : new InvalidOperationException();
                }

                sum += i;
            }
            catch (InvalidOperationException) when (i < 4)
            {
                Console.WriteLine(i);
                continue;
            }
            catch (InvalidOperationException) when (i >= 4)
            {
                sum += 1000;
            }
            catch (ArgumentException) when (sum > 0)
            {
                break;
            }

            Console.WriteLine(sum);
        }

        Console.WriteLine(sum);
    }
}
