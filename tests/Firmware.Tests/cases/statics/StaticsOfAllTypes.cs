using System;

namespace Cases.Statics;

/// <summary>Statics with every kind of initial value, constant or computed.</summary>
public static class StaticsOfAllTypes
{
    private static readonly int[] _items = [1, 2, 3];
    private static readonly long _wide = 1L << 40;
    private static double _real = 1.5;

    private static (int, string) _pair = (1, "p");

    private static string _text;
    private static int? _maybe = 5;
    private static readonly DayOfWeek _day = DayOfWeek.Friday;

    private static readonly Func<int, int> _twice = x => x * 2;

    private static char _letter = 'z';
    private static readonly int _computed = _items.Length * 10 + _twice(4);
    private static Guid _guid;

    public static void Main()
    {
        _real *= 2;
        _pair.Item1++;
        _maybe++;
        _letter--;
        Console.WriteLine(_items[2] + _wide);
        Console.WriteLine(_real == 3 && _text == null && _guid == Guid.Empty);
        Console.WriteLine(_pair.Item1 + _pair.Item2 + _maybe + (int)_day + _letter);
        Console.WriteLine(_computed);
    }
}
