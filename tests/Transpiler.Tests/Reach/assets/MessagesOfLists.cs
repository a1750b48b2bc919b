using System;
using System.Collections.Generic;

[assembly: Emits("\"Index was out of range.")]
[assembly: NotEmitted("\"Collection was modified")]
[assembly: NotEmitted("\"Hashtable's capacity")]
[assembly: NotEmitted("\"dictionary\"")]

/// <summary>The framework chooses among all its messages by a number: only those of the numbers at hand are needed.</summary>
public static class MessagesOfLists
{
    [Emits]
    public static int Main()
    {
        var numbers = new List<int> { 1, 2, 3 };
        numbers.RemoveAt(Environment.TickCount);
        return numbers.Count;
    }
}
