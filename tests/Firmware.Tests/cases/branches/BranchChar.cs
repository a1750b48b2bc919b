using System;

namespace Cases.Branches;

/// <summary>The six relations of char and their negations as branches, for every pair of corner values.</summary>
public static class BranchChar
{
    private static readonly char[] Corners = ['\0', 'A', 'a', '\u7FFF', '\u8000', '\uFFFF'];

    public static void Main()
    {
        foreach (var left in Corners)
        {
            foreach (var right in Corners)
            {
                Console.Write(Relations(left, right));
                Console.Write(' ');
            }

            Console.WriteLine();
        }
    }

    private static int Relations(char left, char right)
    {
        var mask = 0;
        if (left < right)
        {
            mask |= 1;
        }

        if (left <= right)
        {
            mask |= 2;
        }

        if (left > right)
        {
            mask |= 4;
        }

        if (left >= right)
        {
            mask |= 8;
        }

        if (left == right)
        {
            mask |= 16;
        }

        if (left != right)
        {
            mask |= 32;
        }

        if (!(left < right))
        {
            mask |= 64;
        }

        if (!(left >= right))
        {
            mask |= 128;
        }

        while (left > right)
        {
            return mask | 256;
        }

        return mask;
    }
}
