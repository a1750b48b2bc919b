using System;

namespace Cases.Pointers;

/// <summary>The bits of one type read as another.</summary>
public static class Reinterpretation
{
    public static unsafe void Main()
    {
        var real = -1.5;
        Print(*(long*)&real);
        var single = 0.1f;
        Print(*(int*)&single);
        ulong bits = 0x7FF0000000000000;
        Print(*(double*)&bits > double.MaxValue ? 1 : 0);
        var value = unchecked((int)0x89ABCDEF);
        var bytes = (byte*)&value;
        Print(bytes[0]);
        Print(bytes[3]);
        Print(*(sbyte*)bytes);
        Print(*(ushort*)(bytes + 2));
        Print(*(short*)(bytes + 2));
        bytes[1] = 0;
        Print(value);
        var flag = true;
        Print(*(byte*)&flag);
        var pair = 0x1111111122222222;
        (*(int*)&pair, *((int*)&pair + 1)) = (*((int*)&pair + 1), *(int*)&pair);
        Print(pair);
        Console.WriteLine();
    }

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
