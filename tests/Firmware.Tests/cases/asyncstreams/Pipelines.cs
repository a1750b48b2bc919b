using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Cases.AsyncStreams;

/// <summary>Async iterators that consume others, with generic arguments and exceptions in the middle.</summary>
public static class Pipelines
{
    private static async IAsyncEnumerable<int> Numbers(int to)
    {
        for (var i = 1; i <= to; i++)
        {
            await Task.Yield();
            if (i == 4)
            {
                throw new InvalidOperationException("four");
            }

            yield return i;
        }
    }

    private static async IAsyncEnumerable<TOut> Select<TIn, TOut>(IAsyncEnumerable<TIn> source, Func<TIn, Task<TOut>> map)
    {
        await foreach (var item in source)
        {
            yield return await map(item);
        }
    }

    private static async Task<string> Run(int to)
    {
        var text = "";
        try
        {
            Func<int, Task<string>> name = async x =>
            {
                await Task.Yield();
                return "n" + x;
            };

            await foreach (var item in Select(Numbers(to), name))
            {
                text += item;
            }
        }
        catch (InvalidOperationException exception)
        {
            text += exception.Message;
        }

        return text;
    }

    public static void Main()
    {
        Console.WriteLine(Run(3).Result);
        Console.WriteLine(Run(9).Result);
    }
}
