using System;

namespace Cases.Enums;

/// <summary>Members that refer to each other, to constants and to other enums; duplicates.</summary>
public static class ConstantsOfEnum
{
    private const int Base = 1 << 3;

    private enum Key { First = Base, Second, Third = First | Second, Alias = Second, Last = Other.Far + 1, Char = 'A', Next }

    private enum Other : ushort { Near = Key.First + 2, Far = ushort.MaxValue - 1 }

    public static void Main()
    {
        Console.WriteLine((int)Key.Second);
        Console.WriteLine((int)Key.Third);
        Console.WriteLine(Key.Alias == Key.Second);
        Console.WriteLine((int)Key.Last);
        Console.WriteLine((int)Key.Next);
        Console.WriteLine((int)Other.Near);
    }
}
