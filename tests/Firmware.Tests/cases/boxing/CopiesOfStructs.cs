using System;

namespace Cases.Boxing;

/// <summary>A box is a copy; unboxing copies again.</summary>
public static class CopiesOfStructs
{
    private struct Pair
    {
        public int Left;
        public long Right;
    }

    public static void Main()
    {
        var pair = new Pair { Left = 1, Right = 2 };
        object box = pair;
        pair.Left = 10;
        var first = (Pair)box;
        first.Right = 20;
        var second = (Pair)box;
        object same = box;
        object other = second;
        Print(pair.Left);
        Print(first.Right);
        Print(second.Left);
        Print(second.Right);
        Print(same == box ? 1 : 0);
        Print(other == box ? 1 : 0);
        Print(((Pair)other).Left);
        object number = 5, equal = 5;
        Print(number == equal ? 1 : 0);
        Print((int)number == (int)equal ? 1 : 0);
        Console.WriteLine();
    }

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
