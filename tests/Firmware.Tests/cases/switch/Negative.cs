using System;

namespace Cases.Switch;

/// <summary>A dense switch that begins below zero.</summary>
public static class Negative
{
    public static void Main()
    {
        for (var i = -8; i < 4; i++)
        {
            switch (i)
            {
                case -6: Console.Write("a "); break;
                case -5: Console.Write("b "); break;
                case -4: Console.Write("c "); break;
                case -3: Console.Write("d "); break;
                case -2: Console.Write("e "); break;
                case -1: Console.Write("f "); break;
                case 0: Console.Write("g "); break;
                case 1: Console.Write("h "); break;
                default: Console.Write("- "); break;
            }
        }

        Console.WriteLine();
    }
}
