using System;
using System.Threading.Tasks;

namespace Cases.Async;

/// <summary>Operands left of an await keep their values while it suspends.</summary>
public static class EvaluationOrder
{
    private static int _value = 1;

    private static async Task<int> Change(int to)
    {
        await Task.Yield();
        _value = to;
        return to * 10;
    }

    private static async Task<string> Run()
    {
        var items = new int[3];
        var index = 0;
        items[index++] = _value + await Change(2) + _value;
        items[index++] += await Change(3);
        items[index] = -_value;
        return items[0] + " " + items[1] + " " + items[2] + " " + (_value, await Change(7), _value).Item3;
    }

    public static void Main()
    {
        Console.WriteLine(Run().Result);
    }
}
