using System;
using System.Threading.Tasks;

namespace Cases.Async;

/// <summary>ValueTask, with results at hand, from tasks and awaited once.</summary>
public static class ValueTaskForms
{
    private static async ValueTask<int> Cached(int key)
    {
        if (key < 10)
        {
            return key * 2;
        }

        await Task.Yield();
        return key * 3;
    }

    private static ValueTask<string> Direct(string text) => new(text + "!");

    private static async ValueTask Plain() => await Task.Yield();

    private static async Task<int> Sum()
    {
        var sum = 0;
        for (var i = 8; i < 12; i++)
        {
            sum += await Cached(i);
        }

        await Plain();
        return sum;
    }

    public static void Main()
    {
        Console.WriteLine(Cached(4).IsCompleted);
        Console.WriteLine(Cached(4).Result);
        Console.WriteLine(Sum().Result);
        Console.WriteLine(Direct("d").Result);
    }
}
