using System;

namespace Cases.ArrayMembers;

/// <summary>Array.Copy between arrays of one type, overlapping ones included.</summary>
public static class CopySameType
{
    private struct Pair
    {
        public int A;
        public string B;
    }

    public static void Main()
    {
        var numbers = new[] { 1, 2, 3, 4, 5 };
        var target = new int[5];
        Array.Copy(numbers, target, 3);
        Show(target);
        Array.Copy(numbers, 3, target, 0, 2);
        Show(target);
        Array.Copy(numbers, 0, numbers, 1, 4);
        Show(numbers);
        Array.Copy(numbers, 1, numbers, 0, 4);
        Show(numbers);
        Array.Copy(numbers, 5, target, 5, 0);
        Array.Copy(numbers, 0L, target, 1L, 2L);
        Show(target);
        Array.Copy(numbers, target, 5L);
        Show(target);
        var texts = new[] { "a", "b", "c" };
        Array.Copy(texts, 0, texts, 1, 2);
        Console.WriteLine(texts[0] + texts[1] + texts[2]);
        var pairs = new[] { new Pair { A = 1, B = "x" }, new Pair { A = 2, B = "y" } };
        Array.Copy(pairs, 0, pairs, 1, 1);
        Console.WriteLine(pairs[1].B);
        object[] objects = new object[3];
        Array.Copy(new object[] { "o", 2, null }, objects, 3);
        Console.WriteLine((string)objects[0]);
        Console.WriteLine((int)objects[1]);
        var bytes = new byte[] { 1, 2, 3, 4, 5, 6, 7 };
        Array.Copy(bytes, 1, bytes, 3, 4);
        foreach (var item in bytes)
        {
            Console.Write((int)item);
        }

        Console.WriteLine();
        Array.ConstrainedCopy(numbers, 0, target, 2, 3);
        Show(target);
    }

    private static void Show(int[] array)
    {
        foreach (var item in array)
        {
            Console.Write(item);
            Console.Write(' ');
        }

        Console.WriteLine();
    }
}
