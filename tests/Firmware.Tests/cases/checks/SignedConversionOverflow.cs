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

namespace Cases.Checks;

/// <summary>Checked conversions of signed values that do not fit.</summary>
public static class SignedConversionOverflow
{
    private static int _int = 128, _negative = -1, _large = 65536;
    private static long _long = 0x80000000, _wideNegative = -1, _low = -2147483649;

    public static void Main(string[] args)
    {
        Console.WriteLine("before");
        Console.WriteLine(Convert(args[0][0]));
    }

    private static long Convert(char what) => checked(what switch
    {
        'a' => (sbyte)_int,
        'b' => (byte)_negative,
        'c' => (short)_large,
        'd' => (ushort)_negative,
        'e' => (char)_large,
        'f' => (uint)_negative,
        'g' => (long)(ulong)_wideNegative,
        'h' => (int)_long,
        'i' => (int)_low,
        'j' => (uint)_wideNegative,
        _ => 0,
    });
}
