// args: a
// args: b
// args: c
// args: d
// args: e
// args: f
// expect-exit: 134
using System;

namespace Cases.Checks;

/// <summary>Each checked operation of ulong that overflows ends the program.</summary>
public static class ULongOverflow
{
    private static ulong _one = 1, _two = 2, _minimum = ulong.MinValue, _maximum = ulong.MaxValue, _root = 4294967295;

    public static void Main(string[] args)
    {
        Console.WriteLine("before");
        Console.WriteLine(Compute(args[0][0]));
    }

    private static ulong Compute(char what) => checked(what switch
    {
        'a' => _maximum + _one,
        'b' => _minimum - _one,
        'c' => _maximum * _two,
        'd' => _root * (_root + _two + _one),
        'e' => _maximum * _maximum,
        'f' => _one - _two,
        _ => _one,
    });
}
