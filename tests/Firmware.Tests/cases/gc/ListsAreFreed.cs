using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal sealed class ListsAreFreedNode
{
    public ListsAreFreedNode Next;
    public int Value;
}

internal static class ListsAreFreed
{
    public static void Main()
    {
        long sum = 0;
        for (var round = 0; round < 300; round++)
        {
            ListsAreFreedNode head = null;
            for (var i = 0; i < 100; i++)
            {
                head = new ListsAreFreedNode { Next = head, Value = i };
            }

            for (; head != null; head = head.Next)
            {
                sum += head.Value;
            }
        }

        Console.WriteLine(sum);
    }
}
