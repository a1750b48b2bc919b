// args: a
// args: b
// args: c
// args: d
// args: e
// expect-exit: 134
using System;

namespace Cases.MultiDimensional;

/// <summary>Storing into an array of a derived type, and references to its elements.</summary>
public static class StoreChecks
{
    public static void Main(string[] args)
    {
        object[,] texts = new string[2, 2];
        texts[0, 0] = "fits";
        texts[1, 1] = null;
        ref readonly var read = ref texts[0, 0];
        Console.WriteLine((string)read);
        switch (args[0][0])
        {
            case 'a': texts[0, 0] = new object(); break;
            case 'b': texts[5, 0] = new object(); break;
            case 'c': Change(ref texts[0, 0]); break;
            case 'd': Change(ref texts[0, 7]); break;
            case 'e': texts[0, 7] = "fits"; break;
        }

        Console.WriteLine("not reached");
    }

    private static void Change(ref object place) => place = "changed";
}
