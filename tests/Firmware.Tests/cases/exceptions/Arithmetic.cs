// args: a
// args: b
// args: c
// args: d
// args: e
// args: f
// args: g
// args: h
// args: i
// expect-exit: 134
using System;

namespace Cases.Exceptions;

/// <summary>Division by zero and its overflow end the program, for every width.</summary>
public static class Arithmetic
{
    private static int _zero, _minusOne = -1, _minimum = int.MinValue;
    private static uint _unsignedZero;
    private static long _wideZero, _wideMinusOne = -1, _wideMinimum = long.MinValue;
    private static ulong _wideUnsignedZero;

    public static void Main(string[] args)
    {
        Console.WriteLine("before");
        Console.WriteLine(Compute(args[0][0]));
    }

    private static long Compute(char what) => what switch
    {
        'a' => 1 / _zero,
        'b' => 1 % _zero,
        'c' => 1u / _unsignedZero,
        'd' => 1L / _wideZero,
        'e' => 1L % _wideZero,
        'f' => (long)(1UL % _wideUnsignedZero),
        'g' => _minimum / _minusOne,
        'h' => _wideMinimum / _wideMinusOne,
        'i' => _minimum % _minusOne,
        _ => 0,
    };
}
