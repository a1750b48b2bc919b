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

/// <summary>Checked conversions of floating-point values that do not fit.</summary>
public static class RealConversionOverflow
{
    private static float _float = 2147483648f, _nan = float.NaN;
    private static double _double = 2147483648.0, _minusOne = -1.0, _huge = 9223372036854775808.0, _infinite = double.PositiveInfinity;

    public static void Main(string[] args)
    {
        Console.WriteLine("before");
        Console.WriteLine(Convert(args[0][0]));
    }

    private static long Convert(char what) => checked(what switch
    {
        'a' => (int)_float,
        'b' => (int)_nan,
        'c' => (int)_double,
        'd' => (uint)_minusOne,
        'e' => (uint)_infinite,
        'f' => (long)_huge,
        'g' => (long)(ulong)_minusOne,
        'h' => (byte)_double,
        'i' => (long)_nan,
        'j' => (long)(ulong)(_huge * 2),
        _ => 0,
    });
}
