using System;

namespace Cases.Arrays;

/// <summary>Clone, Copy with overlap, Resize, Reverse, IndexOf, Fill and Clear.</summary>
public static class CopiesAndMembers
{
    private static void Show(int[] items)
    {
        foreach (var item in items)
        {
            Console.Write(item + " ");
        }

        Console.WriteLine(items.Length);
    }

    public static void Main()
    {
        int[] items = [1, 2, 3, 4, 5];
        var copy = (int[])items.Clone();
        Array.Copy(items, 0, items, 1, 4);
        Show(items);
        Array.Copy(copy, 1, copy, 0, 4);
        Show(copy);
        Array.Resize(ref copy, 7);
        Show(copy);
        Array.Reverse(copy, 0, 3);
        Array.Fill(copy, 9, 5, 2);
        Show(copy);
        Array.Clear(copy, 1, 2);
        Console.WriteLine(Array.IndexOf(copy, 0) + Array.LastIndexOf(copy, 9));
        Array.Resize(ref copy, 2);
        Show(copy);
        Console.WriteLine(Array.Exists(items, x => x == 4));
    }
}
