using System;

namespace Cases.Arithmetic;

/// <summary>Operands are evaluated from left to right, before the operator.</summary>
public static class EvaluationOrder
{
    private static int _state;

    public static void Main()
    {
        Console.WriteLine(Next('a') - Next('b') * Next('c'));
        Console.WriteLine((Next('d') << Next('e')) + (Next('f') & Next('g')));
        var array = new int[20];
        array[Next('h')] = Next('i') + Next('j');
        Console.WriteLine(array[Next('k') - 3]);
        var i = 2;
        i = i++ + i++ * ++i;
        Console.WriteLine(i);
        var k = 1;
        k += k++ + ++k;
        Console.WriteLine(k);
        array[k = 3] = k + 4;
        Console.WriteLine(array[3]);
        Console.WriteLine(Three(Next('l'), Next('m'), Next('n')));
        _state = 5;
        Console.WriteLine(_state + Change() + _state);
        Console.WriteLine(Change() - _state);
    }

    private static int Next(char name)
    {
        Console.Write(name);
        return ++_state;
    }

    private static int Change() => _state *= 2;

    private static int Three(int first, int second, int third) => first * 10000 + second * 100 + third;
}
