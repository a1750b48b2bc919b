using System;

namespace Cases.ArrayMembers;

/// <summary>Reverse and Fill of element types of every width.</summary>
public static class ReverseFill
{
    public static void Main()
    {
        var numbers = new[] { 1, 2, 3, 4, 5 };
        Array.Reverse(numbers);
        Show(numbers);
        Array.Reverse(numbers, 1, 3);
        Show(numbers);
        Array.Fill(numbers, 7);
        Show(numbers);
        Array.Fill(numbers, 8, 1, 2);
        Show(numbers);
        var bytes = new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 };
        Array.Reverse(bytes);
        Console.WriteLine(bytes[0] * 10 + bytes[9]);
        var texts = new[] { "a", "b", "c" };
        Array.Reverse(texts);
        Console.WriteLine(texts[0] + texts[1] + texts[2]);
        var longs = new long[] { 1, 2 };
        Array.Reverse(longs);
        Console.WriteLine(longs[0]);
        var letters = new[] { 'x', 'y', 'z' };
        Array.Reverse(letters, 0, 2);
        Console.WriteLine(letters[0]);
        var pairs = new (int A, string B)[] { (1, "one"), (2, "two") };
        Array.Reverse(pairs);
        Console.WriteLine(pairs[0].B);
        Array.Fill(pairs, (3, "three"));
        Console.WriteLine(pairs[1].B);
    }

    private static void Show(int[] array)
    {
        foreach (var item in array)
        {
            Console.Write(item);
        }

        Console.WriteLine();
    }
}
