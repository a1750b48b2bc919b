// args: a
// args: b
// args: c
// args: d
// args: e
// args: f
// expect-exit: 134
using System;

namespace Cases.Checks;

/// <summary>Checked operators of the small types overflow when the result is stored.</summary>
public static class SmallOverflow
{
    private static byte _byte = 255;
    private static sbyte _sbyte = -128;
    private static short _short = 32767;
    private static ushort _ushort;
    private static char _char = '\uFFFF';

    public static void Main(string[] args)
    {
        Console.WriteLine(_byte + 1);
        checked
        {
            switch (args[0][0])
            {
                case 'a': _byte++; break;
                case 'b': _sbyte--; break;
                case 'c': _short += 1; break;
                case 'd': _ushort--; break;
                case 'e': _char++; break;
                case 'f': _sbyte = (sbyte)-_sbyte; break;
            }
        }

        Console.WriteLine("not reached");
    }
}
