using System;

namespace Cases.Switch;

/// <summary>goto case, goto default and shared labels.</summary>
public static class GotoCase
{
    private static string Walk(int start)
    {
        var trace = "";
        switch (start)
        {
            case 1:
                trace += "1";
                goto case 3;
            case 2:
            case 4:
                trace += "e";
                goto default;
            case 3:
                trace += "3";
                if (trace.Length < 3)
                {
                    goto case 1;
                }

                break;
            default:
                trace += "d";
                if (start == 2)
                {
                    start = 0;
                    goto case 3;
                }

                break;
        }

        return trace;
    }

    public static void Main()
    {
        for (var i = 0; i < 6; i++)
        {
            Console.WriteLine(Walk(i));
        }
    }
}
