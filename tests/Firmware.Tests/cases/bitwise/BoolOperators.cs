using System;

namespace Cases.Bitwise;

/// <summary>The non-short-circuit operators on bool evaluate both sides.</summary>
public static class BoolOperators
{
    private static int _calls;

    public static void Main()
    {
        for (var i = 0; i < 4; i++)
        {
            bool left = (i & 1) != 0, right = (i & 2) != 0;
            Print(left & right);
            Print(left | right);
            Print(left ^ right);
            Print(!left);
            Print(left == right);
            Print(left != right);
            Print(left && right);
            Print(left || right);
            Console.WriteLine();
        }

        Print(Count(false) & Count(true));
        Print(Count(true) | Count(false));
        Print(Count(false) && Count(true));
        Print(Count(true) || Count(false));
        Print(Count(true) ^ Count(true));
        Console.WriteLine(_calls);
        var flag = true;
        flag &= Count(false);
        flag |= Count(true);
        flag ^= Count(true);
        Print(flag);
        Console.WriteLine(_calls);
    }

    private static bool Count(bool value)
    {
        _calls++;
        return value;
    }

    private static void Print(bool value) => Console.Write(value ? '1' : '0');
}
