using System;

namespace Cases.Patterns;

/// <summary>List patterns with a slice that is captured, tested or nested.</summary>
public static class SlicePatterns
{
    private static string Kind(int[] items) => items switch
    {
        [] => "empty",
        [1, .. { Length: 0 }] => "just one",
        [1, .. [2, ..], 9] => "1 2 to 9",
        [1, .. var rest] when rest.Length > 3 => "long " + rest.Length,
        [var first, .., var last] when first == last => "framed by " + first,
        [.., 0] => "ends in zero",
        [_, _] => "pair",
        _ => "other",
    };

    public static void Main()
    {
        foreach (var items in new int[][] { [], [1], [1, 2, 3, 9], [1, 2, 9], [1, 5, 6, 7, 8], [4, 4], [4, 5, 4], [3, 0], [3, 5], [3, 4, 5], null })
        {
            Console.WriteLine(Kind(items));
        }
    }
}
