using System;

namespace Cases.ArrayMembers;

/// <summary>Rank, lengths and bounds of arrays seen as Array.</summary>
public static class UntypedDimensions
{
    public static void Main()
    {
        Show(new int[3]);
        Show(new string[2, 4]);
        Show(new byte[1, 0, 2]);
        Show(new int[2][]);
    }

    private static void Show(Array array)
    {
        Console.WriteLine(array.Rank);
        Console.WriteLine(array.Length);
        Console.WriteLine(array.LongLength);
        for (var dimension = 0; dimension < array.Rank; dimension++)
        {
            Console.Write(array.GetLength(dimension));
            Console.Write(array.GetLowerBound(dimension));
            Console.Write(array.GetUpperBound(dimension));
            Console.Write(' ');
        }

        Console.WriteLine();
    }
}
