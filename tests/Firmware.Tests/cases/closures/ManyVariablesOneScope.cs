using System;

namespace Cases.Closures;

/// <summary>A scope with a dozen captured variables of all kinds.</summary>
public static class ManyVariablesOneScope
{
    public static void Main()
    {
        byte a = 1;
        short b = 2;
        var c = 3L;
        var d = 0.5;
        var e = 'e';
        var f = "f";
        var g = true;
        int? h = null;
        var i = (1, "i");
        int[] j = [10];
        object k = 11;
        DayOfWeek l = DayOfWeek.Friday;
        Action change = () =>
        {
            a++;
            b *= 3;
            c <<= 33;
            d *= 4;
            e++;
            f += e;
            g = !g;
            h = (h ?? 0) + 7;
            i.Item1--;
            j[0]++;
            k = (int)k + 1;
            l++;
        };

        change();
        change();
        Console.WriteLine(a + " " + b + " " + c + " " + (d == 8) + " " + e + f + g + h + i.Item1 + i.Item2 + j[0] + (int)k + (int)l);
    }
}
