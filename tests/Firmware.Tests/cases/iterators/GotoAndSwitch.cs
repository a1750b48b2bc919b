using System;
using System.Collections.Generic;

namespace Cases.Iterators;

/// <summary>Labels, goto and switches in an iterator survive the state machine.</summary>
public static class GotoAndSwitch
{
    private static IEnumerable<string> Program(string code)
    {
        var at = 0;
    Next:
        if (at >= code.Length)
        {
            yield break;
        }

        switch (code[at++])
        {
            case 'a':
                yield return "A";
                goto Next;
            case 'b':
                yield return "B";
                goto case 'c';
            case 'c':
                yield return "C";
                break;
            case 'x':
                goto Done;
        }

        yield return ".";
        goto Next;
    Done:
        yield return "done";
    }

    public static void Main()
    {
        foreach (var text in Program("abcdxa"))
        {
            Console.Write(text);
        }

        Console.WriteLine("");
    }
}
