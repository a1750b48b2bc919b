using System;
using System.Collections.Generic;

namespace Cases.Iterators;

/// <summary>Permutations by a recursive iterator over one shared array.</summary>
public static class PermutationsByRecursion
{
    private static IEnumerable<string> Permute(char[] letters, int from)
    {
        if (from == letters.Length)
        {
            yield return new string(letters);
            yield break;
        }

        for (var i = from; i < letters.Length; i++)
        {
            (letters[from], letters[i]) = (letters[i], letters[from]);
            foreach (var one in Permute(letters, from + 1))
            {
                yield return one;
            }

            (letters[from], letters[i]) = (letters[i], letters[from]);
        }
    }

    public static void Main()
    {
        foreach (var text in Permute(['a', 'b', 'c'], 0))
        {
            Console.Write(text + " ");
        }

        Console.WriteLine("");
    }
}
