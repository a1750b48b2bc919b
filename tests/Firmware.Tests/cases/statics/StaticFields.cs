using System;

namespace Cases.Statics;

/// <summary>Static fields of every width, shared by all users.</summary>
public static class StaticFields
{
    private static sbyte _a = -5;
    private static byte _b = 250;
    private static short _c = -30000;
    private static ushort _d = 60000;
    private static char _e = 'q';
    private static bool _f = true;
    private static uint _g = 3000000000;
    private static long _h = -1;
    private static ulong _i = 1UL << 63;
    private static float _j = 0.1f;
    private static double _k = 0.1;
    private static string _l = "static";
    private static object _m;
    private static int _n;

    public static void Main()
    {
        for (var i = 0; i < 3; i++)
        {
            Step();
            Print(_a);
            Print(_b);
            Print(_c);
            Print(_d);
            Print(_e);
            Print(_f ? 1 : 0);
            Print(_g);
            Print(_h);
            Print((long)_i);
            Print(BitConverter.SingleToInt32Bits(_j));
            Print(BitConverter.DoubleToInt64Bits(_k));
            Console.Write(_l);
            Console.Write(_m == null ? " null " : " set ");
            Console.WriteLine(_n);
        }
    }

    private static void Step()
    {
        _a -= 100;
        _b += 3;
        _c -= 2000;
        _d += 4000;
        _e++;
        _f = !_f;
        _g += 1000000000;
        _h <<= 20;
        _i >>= 7;
        _j += 0.2f;
        _k *= 1.5;
        _l = string.Concat(_l, "!");
        _m = _l;
        _n = _n * 2 + 1;
    }

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
