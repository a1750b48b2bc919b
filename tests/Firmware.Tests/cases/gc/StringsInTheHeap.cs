using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class StringsInTheHeap
{
    public static void Main()
    {
        var text = "";
        for (var i = 0; i < 120; i++)
        {
            text = text + new string((char)('a' + i % 26), 1);
            if (text.Length != i + 1)
            {
                Console.WriteLine("wrong");
            }
        }

        Console.WriteLine(text);
        var parts = new string[30];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = "p" + new string('z', i);
        }

        GC.Collect();
        var length = 0;
        foreach (var part in parts)
        {
            length += part.Length;
        }

        Console.WriteLine(length);
    }
}
