using System;

namespace Cases.Tuples;

/// <summary>Tuples of more than seven elements nest; all elements stay reachable.</summary>
public static class LongTuples
{
    private static (int, int, int, int, int, int, int, int, string) Nine(int start) => (start, start + 1, start + 2, start + 3, start + 4, start + 5, start + 6, start + 7, "ninth");

    public static void Main()
    {
        var nine = Nine(10);
        Console.WriteLine(nine.Item1 + nine.Item7 + nine.Item8 + nine.Item9);
        nine.Item8 *= 2;
        Console.WriteLine(nine.Rest.Item1);
        Console.WriteLine(nine == Nine(10));
        nine.Item8 /= 2;
        Console.WriteLine(nine == Nine(10));
        var (a, _, _, _, _, _, _, h, i) = nine;
        Console.WriteLine(a + h + i);
        Console.WriteLine(nine.Equals((object)Nine(10)));
    }
}
