using System;

namespace Cases.Algorithms;

/// <summary>The primes below a thousand.</summary>
public static class Sieve
{
    public static void Main()
    {
        var composite = new bool[1000];
        var count = 0;
        for (var i = 2; i < composite.Length; i++)
        {
            if (composite[i])
            {
                continue;
            }

            count++;
            if (i < 100 || i > 950)
            {
                Console.Write(i);
                Console.Write(' ');
            }

            for (var j = i * i; j < composite.Length; j += i)
            {
                composite[j] = true;
            }
        }

        Console.WriteLine(count);
    }
}
