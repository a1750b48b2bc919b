using System;

namespace Cases.Floats;

/// <summary>Not-a-number in comparisons, branches, selections and conversions.</summary>
public static class NanBehaviour
{
    private static double _nan = double.NaN, _zero;
    private static float _single = float.NaN;

    public static void Main()
    {
        Bit(_nan == _nan);
        Bit(_nan != _nan);
        Bit(_nan < 1);
        Bit(_nan >= 1);
        Bit(!(_nan < 1));
        Bit(!(_nan >= 1));
        Bit(_zero / _zero != _zero / _zero);
        Bit(_nan > _single);
        Bit(_single == _single);
        Bit(_nan + 1 == _nan);
        Bit(double.PositiveInfinity - double.PositiveInfinity == 0);
        Bit(_zero * double.PositiveInfinity != 0);
        Bit(_nan is double.NaN);
        Console.WriteLine();
        var count = 0;
        for (var x = _nan; x < 10; x++)
        {
            count++;
        }

        while (!(_nan < 10) && count < 5)
        {
            count++;
        }

        Console.WriteLine(count);
        Console.WriteLine(_nan > 0 ? "greater" : _nan <= 0 ? "less" : "neither");
        Console.WriteLine(_single is > 0f or <= 0f ? "ordered" : "unordered");
        Console.WriteLine((int)_nan + (int)_single + (long)_nan);
    }

    private static void Bit(bool value) => Console.Write(value ? '1' : '0');
}
