using System;

namespace Cases.Branches;

/// <summary>All loop forms with break and continue, nested.</summary>
public static class Loops
{
    public static void Main()
    {
        var sum = 0;
        for (var i = 0; i < 10; i++)
        {
            if (i == 3)
            {
                continue;
            }

            for (var j = i; ; j += 2)
            {
                if (j > 12)
                {
                    break;
                }

                if ((j & 4) != 0)
                {
                    continue;
                }

                sum = sum * 3 + j;
            }
        }

        Console.WriteLine(sum);
        var n = 27;
        var steps = 0;
        while (n != 1)
        {
            n = n % 2 == 0 ? n / 2 : 3 * n + 1;
            steps++;
        }

        Console.WriteLine(steps);
        do
        {
            steps -= 7;
        }
        while (steps > 0);
        Console.WriteLine(steps);
        for (int low = 0, high = 10; low < high; low++, high--)
        {
            Console.Write(low * high);
            Console.Write(' ');
        }

        Console.WriteLine();
        for (uint u = 3; u < 4; u--)
        {
            Console.Write(u);
        }

        Console.WriteLine();
    }
}
