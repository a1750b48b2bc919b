using System;

namespace Cases.Switch;

/// <summary>Switches on enums over byte, sbyte, ushort and ulong.</summary>
public static class EnumsOfWidths
{
    private enum Small : sbyte { Low = -128, Mid = 0, High = 127 }

    private enum Wide : ulong { None, Top = 1UL << 63, All = ulong.MaxValue }

    private static string Kind(Small value)
    {
        switch (value)
        {
            case Small.Low:
                return "low";
            case Small.Mid:
            case Small.Mid + 1:
                return "mid";
            case (Small)5:
                return "five";
            default:
                return "rest";
        }
    }

    private static int Kind(Wide value) => value switch
    {
        Wide.None => 0,
        Wide.Top => 1,
        Wide.All => 2,
        Wide.Top | (Wide)1 => 3,
        _ => 9,
    };

    public static void Main()
    {
        Console.WriteLine(Kind(Small.Low) + Kind(Small.High) + Kind((Small)1) + Kind((Small)5));
        Console.WriteLine(Kind(Wide.None) + Kind(Wide.Top) * 10 + Kind(Wide.All) * 100 + Kind((Wide)((1UL << 63) + 1)) * 1000);
    }
}
