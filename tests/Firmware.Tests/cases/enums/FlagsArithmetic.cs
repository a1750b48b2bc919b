using System;

namespace Cases.Enums;

/// <summary>Flags set, cleared, toggled and tested, with complements over a byte.</summary>
public static class FlagsArithmetic
{
    [Flags]
    private enum Access : byte { None, Read = 1, Write = 2, Run = 4, All = Read | Write | Run }

    public static void Main()
    {
        var access = Access.Read | Access.Run;
        access |= Access.Write;
        access &= ~Access.Read;
        Console.WriteLine((int)access);
        access ^= Access.All;
        Console.WriteLine((int)access);
        Console.WriteLine((int)(~access & Access.All));
        Console.WriteLine((byte)~Access.None);
        Console.WriteLine((access & Access.Read) != 0);
        Console.WriteLine(Access.All.HasFlag(Access.Write | Access.Run));
        Console.WriteLine(access.HasFlag(Access.Write));
    }
}
