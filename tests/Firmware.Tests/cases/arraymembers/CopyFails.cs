// args: a
// args: b
// args: c
// args: d
// args: e
// args: f
// args: g
// args: h
// args: i
// args: j
// expect-exit: 134
using System;

namespace Cases.ArrayMembers;

/// <summary>What Array.Copy refuses.</summary>
public static class CopyFails
{
    private static Array _none;

    public static void Main(string[] args)
    {
        Console.WriteLine("start");
        switch (args[0][0])
        {
            case 'a': Array.Copy(new[] { 1L }, new int[1], 1); break;
            case 'b': Array.Copy(new[] { "a" }, new int[1], 1); break;
            case 'c': Array.Copy(new object[] { "a" }, new int[1], 1); break;
            case 'd': Array.Copy(new object[] { "a", new object() }, new string[2], 2); break;
            case 'e': Array.Copy(new string[1], new Exception[1], 1); break;
            case 'f': Array.Copy(new int[1, 1], new int[1], 1); break;
            case 'g': Array.Copy(new int[1], new int[1], 2); break;
            case 'h': Array.Copy(new int[3], 1, new int[1], 0, 2); break;
            case 'i': Array.Copy(_none, new int[1], 1); break;
            case 'j': Array.ConstrainedCopy(new[] { 1 }, 0, new object[1], 0, 1); break;
        }

        Console.WriteLine("not reached");
    }
}
