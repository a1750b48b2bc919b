using System;

namespace Cases.Structs;

/// <summary>A struct of many words by value as argument, result, element and captured variable.</summary>
public static class BigByValue
{
    private struct Big
    {
        public long A, B, C, D, E, F, G, H;
        public string Tail;

        public readonly long Sum() => A + B + C + D + E + F + G + H;
    }

    private static Big Fill(long from) => new() { A = from, B = from + 1, C = from + 2, D = from + 3, E = from + 4, F = from + 5, G = from + 6, H = from + 7, Tail = "t" + from };

    private static Big Add(Big left, int middle, Big right, string text)
    {
        left.A += right.H + middle;
        left.Tail += right.Tail + text;
        right.B = 0;
        return left;
    }

    public static void Main()
    {
        var one = Fill(1);
        var two = Fill(100);
        var sum = Add(one, 7, two, "!");
        Console.WriteLine(sum.Sum() + sum.Tail);
        Console.WriteLine(one.Sum() + two.Sum());
        Big[] array = [one, two, sum];
        array[1] = Add(array[2], 0, array[0], "?");
        Console.WriteLine(array[1].Tail + array[1].A);
        Func<Big> captured = () => two;
        two.A = -1;
        Console.WriteLine(captured().A);
    }
}
