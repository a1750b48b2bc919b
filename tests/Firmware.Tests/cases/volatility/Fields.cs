using System;

namespace Cases.Volatility;

/// <summary>Volatile fields of every width behave as ordinary ones in one thread.</summary>
public static class Fields
{
    private static volatile bool _flag;
    private static volatile byte _byte = 254;
    private static volatile short _short = -1;
    private static volatile int _int = 5;
    private static volatile uint _uint = 3000000000;
    private static volatile float _float = 0.5f;
    private static volatile string _text = "volatile";
    private static volatile State _state;

    private enum State : ushort
    {
        Idle,
        Busy = 60000,
    }

    private sealed class Shared
    {
        public volatile int Count;
        public volatile Shared Next;
    }

    public static void Main()
    {
        _flag = !_flag;
        _byte += 3;
        _short--;
        _int = _int * _int;
        _uint += _uint;
        _float *= _float;
        _state = State.Busy;
        Console.Write(_flag);
        Print(_byte);
        Print(_short);
        Print(_int);
        Print(_uint);
        Print((long)(_float * 100));
        Print((long)_state);
        Console.WriteLine(_text);
        var shared = new Shared { Count = 1, Next = new Shared() };
        shared.Next.Next = shared;
        for (var i = 0; i < 5; i++)
        {
            shared.Count += shared.Next.Count++;
        }

        Print(shared.Count);
        Print(shared.Next.Next.Next.Count);
        Console.WriteLine();
    }

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
