using System;

namespace Cases.Refs;

/// <summary>References are taken before the values of later arguments are computed.</summary>
public static class OutOrder
{
    private static int[] _array = [1, 2, 3];
    private static int _index;

    public static void Main()
    {
        Set(ref _array[_index], _index = 1, _array = [10, 20, 30]);
        Print(_array[0]);
        Print(_array[1]);
        Set(ref _array[_index++], _index, _array);
        Print(_array[1]);
        Print(_index);
        var x = 1;
        x = Out(out x) + x;
        Print(x);
        Console.WriteLine();
    }

    private static void Set(ref int target, int value, int[] array)
    {
        target = value * 100 + array[0];
        Print(target);
    }

    private static int Out(out int value)
    {
        value = 5;
        return 10;
    }

    private static void Print(int value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
