using System;

namespace Cases.Enums;

/// <summary>Enums plus and minus numbers, differences, increments and comparisons.</summary>
public static class EnumArithmetic
{
    private enum Level : short { Low = -5, Mid, High = 100 }

    public static void Main()
    {
        var level = Level.Low;
        level++;
        Console.WriteLine(level == Level.Mid);
        Console.WriteLine((int)(level + 3));
        Console.WriteLine(Level.High - Level.Low);
        level = 2 + Level.High;
        level -= 7;
        Console.WriteLine((int)level);
        Console.WriteLine(level < Level.High);
        var wide = 70000;
        Console.WriteLine((Level)wide == (Level)4464);
        Console.WriteLine((int)default(Level));
        Console.WriteLine(Level.High.CompareTo(Level.Mid) > 0);
    }
}
