using System;

namespace Cases.Structs;

/// <summary>The target of an assignment to a struct's field is evaluated before the value, once.</summary>
public static class EvaluationOfTarget
{
    private struct Slot
    {
        public int Value;
    }

    private static readonly Slot[] _slots = new Slot[3];
    private static int _calls;

    private static ref Slot Next() => ref _slots[_calls++];

    private static int Value(int value)
    {
        _calls = 2;
        return value;
    }

    public static void Main()
    {
        Next().Value = Value(8);
        Next().Value += 3;
        _calls = 0;
        Next().Value++;
        Console.WriteLine(_slots[0].Value);
        Console.WriteLine(_slots[1].Value);
        Console.WriteLine(_slots[2].Value);
        Console.WriteLine(_calls);
    }
}
