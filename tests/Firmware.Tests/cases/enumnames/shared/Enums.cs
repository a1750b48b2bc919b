using System;

namespace Cases.EnumNames;

internal enum Plain
{
    Zero,
    One,
    Two,
    Ten = 10,
    Eleven,
}

internal enum Negative : sbyte
{
    Low = -128,
    Minus = -1,
    None = 0,
    High = 127,
}

[Flags]
internal enum Rights : byte
{
    None = 0,
    Read = 1,
    Write = 2,
    Execute = 4,
    ReadWrite = 3,
    All = 7,
    Top = 128,
}

[Flags]
internal enum NoZero
{
    A = 1,
    B = 2,
    D = 8,
}

internal enum Wide : ulong
{
    Small = 1,
    Big = 0x8000000000000000,
    Max = ulong.MaxValue,
}

internal enum Long : long
{
    Min = long.MinValue,
    Zero = 0,
    Max = long.MaxValue,
}

internal enum Twice
{
    First = 1,
    Second = 1,
    Third = 3,
}

internal enum Empty
{
}
