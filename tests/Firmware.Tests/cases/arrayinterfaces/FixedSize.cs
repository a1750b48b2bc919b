// args: a
// args: b
// args: c
// args: d
// args: e
// args: f
// args: g
// expect-exit: 134
using System;
using System.Collections.Generic;

namespace Cases.ArrayInterfaces;

/// <summary>What an array as a list cannot do, and indices out of range.</summary>
public static class FixedSize
{
    public static void Main(string[] args)
    {
        IList<int> list = new[] { 1, 2 };
        Console.WriteLine(list.Count);
        switch (args[0][0])
        {
            case 'a': list.Add(3); break;
            case 'b': list.Clear(); break;
            case 'c': list.Insert(0, 1); break;
            case 'd': list.Remove(1); break;
            case 'e': list.RemoveAt(0); break;
            case 'f': Console.WriteLine(list[2]); break;
            case 'g': list[-1] = 5; break;
        }

        Console.WriteLine("not reached");
    }
}
