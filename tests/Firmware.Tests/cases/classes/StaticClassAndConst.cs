using System;

namespace Cases.Classes;

/// <summary>Constants of every type, folded and used as defaults and labels.</summary>
public static class StaticClassAndConst
{
    private static class Limits
    {
        public const int Low = -(1 << 4);
        public const int High = Low + 100 % 7 * 3;
        public const string Name = "lim" + "its";
        public const char Letter = (char)('a' + 2);
        public const double Ratio = 1.0 / 4;
        public const bool Odd = (High & 1) == 1;
        public const long Wide = int.MaxValue + 1L;
        public const string Nothing = null;
        public const DayOfWeek Day = DayOfWeek.Monday + 2;
    }

    private static int Default(int value = Limits.High) => value;

    public static void Main()
    {
        Console.WriteLine(Limits.Low + " " + Limits.High + " " + Limits.Name + Limits.Letter);
        Console.WriteLine(Limits.Ratio == 0.25);
        Console.WriteLine(Limits.Odd);
        Console.WriteLine(Limits.Wide);
        Console.WriteLine(Limits.Nothing == null);
        Console.WriteLine(Limits.Day == DayOfWeek.Wednesday);
        Console.WriteLine(Default());
        switch (-16)
        {
            case Limits.Low:
                Console.WriteLine("low");
                break;
        }
    }
}
