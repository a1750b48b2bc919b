using System;

namespace Cases.Exceptions;

/// <summary>Exceptions in conditions of if, while, for, switch, and in initialisers of arrays.</summary>
public static class Conditional
{
    private static int Check(int x, int bad) => x == bad ? throw new InvalidOperationException() : x;

    public static void Main()
    {
        for (var bad = 0; bad < 7; bad++)
        {
            var trace = 0;
            try
            {
                if (Check(0, bad) == 0)
                {
                    trace += 1;
                }

                var i = 1;
                while (Check(i, bad) < 2)
                {
                    trace += 10;
                    i++;
                }

                for (var j = Check(3, bad); j < Check(5, bad); j++)
                {
                    trace += 100;
                }

                switch (Check(4, bad))
                {
                    case 4:
                        trace += 1000;
                        break;
                    default:
                        trace += 5000;
                        break;
                }

                int[] numbers = [1, Check(6, bad), 3];
                trace += numbers[1] * 10000;
            }
            catch (InvalidOperationException)
            {
                Console.WriteLine("thrown");
            }

            Console.WriteLine(trace);
        }
    }
}
