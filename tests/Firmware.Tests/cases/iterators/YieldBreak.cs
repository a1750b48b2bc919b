using System;
using System.Collections.Generic;

namespace Cases.Iterators;

/// <summary>yield break from loops, try blocks and conditions.</summary>
public static class YieldBreak
{
    private static IEnumerable<string> Lines(params string[] lines)
    {
        foreach (var line in lines)
        {
            if (line == null)
            {
                yield break;
            }

            try
            {
                if (line.Length == 0)
                {
                    yield break;
                }

                yield return line;
            }
            finally
            {
                Console.WriteLine("/" + line);
            }
        }

        yield return "end";
    }

    private static IEnumerable<int> Nothing()
    {
        yield break;
    }

    public static void Main()
    {
        foreach (var line in Lines("a", "b"))
        {
            Console.WriteLine(line);
        }

        foreach (var line in Lines("c", "", "d"))
        {
            Console.WriteLine(line);
        }

        foreach (var line in Lines("e", null))
        {
            Console.WriteLine(line);
        }

        foreach (var _ in Nothing())
        {
            Console.WriteLine("never");
        }
    }
}
