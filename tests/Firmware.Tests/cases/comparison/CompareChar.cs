using System;

namespace Cases.Comparison;

/// <summary>The six relations of char as values, for every pair of corner values.</summary>
public static class CompareChar
{
    private static readonly char[] Corners = ['\0', 'A', 'a', '\u7FFF', '\u8000', '\uFFFF'];

    public static void Main()
    {
        foreach (var left in Corners)
        {
            foreach (var right in Corners)
            {
                Bit(left < right);
                Bit(left <= right);
                Bit(left > right);
                Bit(left >= right);
                Bit(left == right);
                Bit(left != right);
                Console.Write(' ');
            }

            Console.WriteLine();
        }
    }

    private static void Bit(bool value) => Console.Write(value ? '1' : '0');
}
