using System;

namespace Cases.Arithmetic;

/// <summary>Constant expressions folded by the compiler equal the same ones computed.</summary>
public static class ConstantFolding
{
    private static int _seven = 7;
    private static long _big = 1L << 40;

    public static void Main()
    {
        const int Seven = 7;
        const long Big = 1L << 40;
        Console.WriteLine((Seven * 3 - 100) / 9 == (_seven * 3 - 100) / 9);
        Console.WriteLine((Seven << 30 >> 3) == (_seven << 30 >> 3));
        Console.WriteLine((-Seven >>> 28) == (-_seven >>> 28));
        Console.WriteLine(unchecked((int)(Big * Seven + 12345)) == unchecked((int)(_big * _seven + 12345)));
        Console.WriteLine((byte)(Seven * 36) == (byte)(_seven * 36));
        Console.WriteLine((Seven / 2.0 > 3.4) == (_seven / 2.0 > 3.4));
        Console.WriteLine(unchecked((uint)-Seven) == unchecked((uint)-_seven));
        Console.WriteLine(("a" + Seven).Length == ("a" + _seven).Length);
    }
}
