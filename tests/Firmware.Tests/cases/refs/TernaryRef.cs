using System;

namespace Cases.Refs;

/// <summary>A conditional expression that yields a reference, as target and as argument.</summary>
public static class TernaryRef
{
    private static int _left = 1, _right = 2;

    private static ref int Pick(bool left) => ref left ? ref _left : ref _right;

    private static void Add(ref int value, int amount) => value += amount;

    public static void Main()
    {
        Pick(true) = 10;
        Pick(false)++;
        var flag = _left > 5;
        (flag ? ref _left : ref _right) *= 3;
        Add(ref flag ? ref _right : ref _left, 100);
        Console.WriteLine(_left + " " + _right);
        ref readonly var view = ref flag ? ref _left : ref _right;
        _left = -1;
        Console.WriteLine(view);
    }
}
