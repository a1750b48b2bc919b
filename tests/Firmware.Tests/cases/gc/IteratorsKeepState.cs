using System;
using System.Collections.Generic;

namespace Cases.Gc;

/// <summary>The state of a suspended iterator survives collections between its steps.</summary>
public static class IteratorsKeepState
{
    private static IEnumerable<string> Words(string[] parts)
    {
        var text = "";
        foreach (var part in parts)
        {
            text += part;
            yield return text;
        }
    }

    public static void Main()
    {
        foreach (var word in Words(["a", "b", "c"]))
        {
            GC.Collect();
            for (var i = 0; i < 100; i++)
            {
                _ = new object[20];
            }

            Console.WriteLine(word);
        }
    }
}
