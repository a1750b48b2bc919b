// args: a
// args: b
// args: c
// args: d
// args: e
// args: f
// args: g
// args: h
// expect-exit: 134
using System;

namespace Cases.Checks;

/// <summary>Checked conversions of unsigned values that do not fit.</summary>
public static class UnsignedConversionOverflow
{
    private static uint _uint = 0x80000000;
    private static ulong _ulong = 0x8000000000000000, _middle = 0x100000000;

    public static void Main(string[] args)
    {
        Console.WriteLine("before");
        Console.WriteLine(Convert(args[0][0]));
    }

    private static long Convert(char what) => checked(what switch
    {
        'a' => (sbyte)_uint,
        'b' => (byte)_uint,
        'c' => (short)_uint,
        'd' => (char)_uint,
        'e' => (int)_uint,
        'f' => (long)_ulong,
        'g' => (uint)_middle,
        'h' => (int)_middle,
        _ => 0,
    });
}
