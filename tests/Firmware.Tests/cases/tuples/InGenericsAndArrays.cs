using System;

namespace Cases.Tuples;

/// <summary>Tuples as type arguments, elements, keys of one's own map and results of lambdas.</summary>
public static class InGenericsAndArrays
{
    private static (TRight, TLeft) Flip<TLeft, TRight>((TLeft left, TRight right) pair) => (pair.right, pair.left);

    private static T Best<T>((T item, int score)[] all)
    {
        var best = all[0];
        foreach (var one in all)
        {
            if (one.score > best.score)
            {
                best = one;
            }
        }

        return best.item;
    }

    public static void Main()
    {
        var (text, number) = Flip((1, "one"));
        Console.WriteLine(text + number);
        Console.WriteLine(Best([("low", 1), ("high", 9), ("mid", 5)]));
        (int x, int y)[] points = [(1, 2), (3, 4)];
        points[1].x = 30;
        foreach (var (x, y) in points)
        {
            Console.WriteLine(x + y);
        }

        Func<int, (int half, bool odd)> split = value => (value / 2, value % 2 == 1);
        Console.WriteLine(split(9).half + (split(9).odd ? " odd" : " even"));
    }
}
