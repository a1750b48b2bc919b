using System;

namespace Cases.Jumps;

/// <summary>do, while, for with several variables, empty parts and continue in each.</summary>
public static class LoopForms
{
    public static void Main()
    {
        var n = 5;
        do
        {
            n--;
            if (n == 3)
            {
                continue;
            }

            Console.Write(n);
        }
        while (n > 0);
        for (int i = 0, j = 10; i < j; i++, j -= 2)
        {
            Console.Write("," + i * j);
        }

        var k = 0;
        for (; ; )
        {
            if (++k % 2 == 0)
            {
                continue;
            }

            if (k > 7)
            {
                break;
            }

            Console.Write(";" + k);
        }

        while (k-- > 5)
        {
            if (k == 6)
            {
                continue;
            }

            Console.Write(":" + k);
        }

        Console.WriteLine("");
    }
}
