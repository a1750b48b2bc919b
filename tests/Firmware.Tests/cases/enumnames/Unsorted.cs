using System;

namespace Cases.EnumNames;

/// <summary>More values than .NET searches in order, out of order, several names for one.</summary>
public static class Unsorted
{
    private enum Many
    {
        V0 = 3,
        V1 = 1,
        V2 = 1,
        V3 = 70,
        V4 = 5,
        V5 = 2,
        V6 = 2,
        V7 = 40,
        V8 = 41,
        V9 = 42,
        V10 = 43,
        V11 = 44,
        V12 = 45,
        V13 = 46,
        V14 = 47,
        V15 = 48,
        V16 = 49,
        V17 = 50,
        V18 = 51,
        V19 = 52,
        V20 = 53,
        V21 = 54,
        V22 = 55,
        V23 = 56,
        V24 = 57,
        V25 = 58,
        V26 = 59,
        V27 = 60,
        V28 = 61,
        V29 = 62,
        V30 = 63,
        V31 = 64,
        V32 = 65,
        V33 = 66,
        V34 = 70,
        V35 = 1,
        V36 = 0,
    }

    public static void Main()
    {
        for (var i = 0; i < 75; i++)
        {
            Console.WriteLine(((Many)i).ToString());
        }

        foreach (var name in Enum.GetNames<Many>())
        {
            Console.WriteLine(name);
        }

        foreach (var value in Enum.GetValues<Many>())
        {
            Console.WriteLine((int)value);
        }
    }
}
