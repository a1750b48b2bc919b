using System;
using System.Collections.Generic;

namespace Cases.Iterators;

/// <summary>try with catch around code without yields, and a finally around yields.</summary>
public static class TryCatchInIterator
{
    private static IEnumerable<string> Parse(params object[] items)
    {
        var failed = 0;
        try
        {
            foreach (var item in items)
            {
                string text;
                try
                {
                    text = "n" + (int)item;
                }
                catch (InvalidCastException) when (failed < 2)
                {
                    failed++;
                    text = "bad";
                }

                yield return text;
            }
        }
        finally
        {
            Console.WriteLine("failed " + failed);
        }
    }

    public static void Main()
    {
        foreach (var text in Parse(1, "x", 2, 'c'))
        {
            Console.WriteLine(text);
        }

        try
        {
            foreach (var text in Parse("a", "b", "c"))
            {
                Console.WriteLine(text);
            }
        }
        catch (InvalidCastException)
        {
            Console.WriteLine("third");
        }
    }
}
