using System;

namespace Cases.Arithmetic;

/// <summary>Operands of different types are promoted to the type that holds both.</summary>
public static class Promotions
{
    private static int _int = -1;
    private static uint _uint = 4000000000;
    private static byte _byte = 250;
    private static long _long = -5;
    private static char _char = 'A';
    private static float _float = 0.5f;
    private static ulong _ulong = 3;

    public static void Main()
    {
        Print(_int + _uint);
        Print(_int * _uint);
        Print(_uint + _byte);
        Print(_byte + _byte);
        Print(_long + _uint);
        Print(_long / _byte);
        Print(_char + _int);
        Print((long)(_ulong + _uint));
        Print((int)(_float * _int * 10));
        Print((int)(_float + _uint));
        Print(_uint > _int ? 1 : 0);
        Print(_uint - _byte - _char);
        Print((_int + 2) * _long);
        Console.WriteLine();
    }

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
