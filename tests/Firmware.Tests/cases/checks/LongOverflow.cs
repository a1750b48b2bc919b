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
// args: k
// args: l
// expect-exit: 134
using System;

namespace Cases.Checks;

/// <summary>Each checked operation of long that overflows ends the program.</summary>
public static class LongOverflow
{
    private static long _one = 1, _two = 2, _minimum = long.MinValue, _maximum = long.MaxValue, _root = 3037000499;

    public static void Main(string[] args)
    {
        Console.WriteLine("before");
        Console.WriteLine(Compute(args[0][0]));
    }

    private static long Compute(char what) => checked(what switch
    {
        'a' => _maximum + _one,
        'b' => _minimum - _one,
        'c' => _maximum * _two,
        'd' => _root * (_root + _two + _one),
        'e' => _maximum * _maximum,
        'f' => _minimum - _two,
        'g' => -_minimum,
        'h' => _minimum * -_one,
        'i' => _minimum + _minimum,
        'j' => _maximum - _minimum,
        'k' => -_two - _maximum,
        'l' => _minimum - _maximum,
        _ => _one,
    });
}
