using System;

namespace Cases.EnumNames;

/// <summary>ToString of flags.</summary>
public static class FlagsText
{
    public static void Main()
    {
        for (var i = 0; i < 256; i += 3)
        {
            Console.WriteLine(((Rights)i).ToString());
        }

        for (var i = 0; i < 16; i++)
        {
            Console.WriteLine((NoZero)i);
        }

        Console.WriteLine(((NoZero)(-1)).ToString());
        Console.WriteLine((Rights.Read | Rights.Execute).ToString());
    }
}
