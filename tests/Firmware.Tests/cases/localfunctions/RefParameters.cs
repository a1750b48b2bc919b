using System;

namespace Cases.LocalFunctions;

/// <summary>Local functions with ref and out parameters, default values, and ref results.</summary>
public static class RefParameters
{
    public static void Main()
    {
        int[] values = [3, 1, 2];
        Swap(ref values[0], ref values[2]);
        Console.WriteLine(values[0]);
        Largest(values) = 0;
        Console.WriteLine(values[2]);
        Split(17, out var tens, out var ones);
        Console.WriteLine(tens + ones);
        Split(17, out tens, out ones, 16);
        Console.WriteLine(tens * 100 + ones);

        static void Swap(ref int a, ref int b) => (a, b) = (b, a);

        static ref int Largest(int[] all)
        {
            var index = 0;
            for (var i = 1; i < all.Length; i++)
            {
                index = all[i] > all[index] ? i : index;
            }

            return ref all[index];
        }

        static void Split(int value, out int high, out int low, int radix = 10)
        {
            high = value / radix;
            low = value % radix;
        }
    }
}
