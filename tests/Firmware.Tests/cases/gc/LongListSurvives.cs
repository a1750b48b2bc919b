using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal sealed class LongListSurvivesNode
{
    public LongListSurvivesNode Next;
    public int Value;
}

internal static class LongListSurvives
{
    private static LongListSurvivesNode s_head;

    public static void Main()
    {
        for (var i = 0; i < 400; i++)
        {
            s_head = new LongListSurvivesNode { Next = s_head, Value = i };
        }

        for (var round = 0; round < 20; round++)
        {
            var waste = new byte[1000 + round];
            waste[round] = 1;
        }

        GC.Collect();
        var count = 0;
        long sum = 0;
        for (var node = s_head; node != null; node = node.Next)
        {
            count++;
            sum += node.Value;
        }

        Console.WriteLine(count);
        Console.WriteLine(sum);
    }
}
