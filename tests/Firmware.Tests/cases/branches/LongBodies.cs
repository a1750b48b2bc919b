using System;

namespace Cases.Branches;

/// <summary>Branches over bodies that are too long for the short instruction forms.</summary>
public static class LongBodies
{
    public static void Main()
    {
        for (var i = 0; i < 3; i++)
        {
            Console.WriteLine(Long(i, 7));
        }
    }

    private static long Long(int selector, long x)
    {
        if (selector == 0)
        {
            x = x * 3 + 1; x ^= x << 7; x += 11; x = x * 5 - 2; x ^= x >> 3; x -= 13;
            x = x * 7 + 3; x ^= x << 9; x += 17; x = x * 9 - 4; x ^= x >> 5; x -= 19;
            x = x * 11 + 5; x ^= x << 11; x += 23; x = x * 13 - 6; x ^= x >> 7; x -= 29;
            x = x * 15 + 7; x ^= x << 13; x += 31; x = x * 17 - 8; x ^= x >> 9; x -= 37;
        }
        else if (selector == 1)
        {
            x = x * 19 + 9; x ^= x << 15; x += 41; x = x * 21 - 10; x ^= x >> 11; x -= 43;
            x = x * 23 + 11; x ^= x << 17; x += 47; x = x * 25 - 12; x ^= x >> 13; x -= 53;
            x = x * 27 + 13; x ^= x << 19; x += 59; x = x * 29 - 14; x ^= x >> 15; x -= 61;
        }
        else
        {
            x = -x;
        }

        return x;
    }
}
