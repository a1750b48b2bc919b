using System;

namespace Cases.Enums;

/// <summary>Bitwise operators on enums.</summary>
public static class Flags
{
    [Flags]
    private enum Access
    {
        None = 0,
        Read = 1,
        Write = 2,
        Execute = 4,
        All = Read | Write | Execute,
        Hidden = int.MinValue,
    }

    private static Access _access = Access.Read;

    public static void Main()
    {
        _access |= Access.Execute;
        Show();
        _access &= ~Access.Read;
        Show();
        _access ^= Access.All;
        Show();
        _access |= Access.Hidden;
        Show();
        _access = ~_access;
        Show();
        Console.WriteLine((_access & Access.Write) == Access.None);
        Console.WriteLine((_access & Access.All) == Access.Execute);
        Console.WriteLine(_access > Access.All);
        Console.WriteLine(Access.All - Access.Read);
    }

    private static void Show()
    {
        Console.Write((int)_access);
        Console.Write(' ');
    }
}
