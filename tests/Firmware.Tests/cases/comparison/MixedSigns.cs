using System;

namespace Cases.Comparison;

/// <summary>Comparisons of operands with different signedness are done in the wider type.</summary>
public static class MixedSigns
{
    private static int _negative = -1;
    private static uint _large = uint.MaxValue;
    private static long _minusOne = -1;
    private static ulong _huge = ulong.MaxValue;
    private static byte _byte = 255;
    private static sbyte _sbyte = -1;
    private static char _char = '\uFFFF';

    public static void Main()
    {
        Print(_negative < _large);
        Print(_negative == _large);
        Print((uint)_negative == _large);
        Print(_minusOne < _large);
        Print((ulong)_minusOne == _huge);
        Print(_byte > _sbyte);
        Print((byte)_sbyte == _byte);
        Print(_char > _sbyte);
        Print((short)_char == _sbyte);
        Print(_byte == 255.0);
        Print(_large > 4294967294f);
        Print(_negative < 0.5);
        Print(_huge > 1e19);
        Console.WriteLine();
    }

    private static void Print(bool value) => Console.Write(value ? "yes " : "no ");
}
