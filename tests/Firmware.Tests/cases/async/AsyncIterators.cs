using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace Cases.Async;

/// <summary>Async iterators: to the end, left early, cancelled, throwing, nested.</summary>
public static class AsyncIterators
{
    public static async Task Main()
    {
        await foreach (var item in Count(3))
        {
            Console.WriteLine(item);
        }

        await foreach (var item in Count(10))
        {
            if (item == 1)
            {
                break;
            }
        }

        await foreach (var item in Doubled(Count(2)))
        {
            Console.WriteLine(item);
        }

        await Cancelled();
        try
        {
            await foreach (var item in Failing())
            {
                Console.WriteLine(item);
            }
        }
        catch (InvalidOperationException exception)
        {
            Console.WriteLine(exception.Message);
        }

        await ByHand();
    }

    private static async Task Cancelled()
    {
        using var source = new CancellationTokenSource();
        try
        {
            await foreach (var item in Count(10).WithCancellation(source.Token))
            {
                Console.WriteLine(item);
                if (item == 2)
                {
                    source.Cancel();
                }
            }
        }
        catch (OperationCanceledException exception)
        {
            Console.WriteLine(exception.CancellationToken == source.Token);
        }
    }

    private static async Task ByHand()
    {
        var items = Count(2).GetAsyncEnumerator();
        Console.WriteLine(await items.MoveNextAsync());
        Console.WriteLine(items.Current);
        Console.WriteLine(await items.MoveNextAsync());
        Console.WriteLine(await items.MoveNextAsync());
        Console.WriteLine(await items.MoveNextAsync());
        await items.DisposeAsync();
    }

    private static async IAsyncEnumerable<int> Count(int count, [EnumeratorCancellation] CancellationToken token = default)
    {
        try
        {
            for (var i = 0; i < count; i++)
            {
                await Task.Yield();
                token.ThrowIfCancellationRequested();
                yield return i;
            }
        }
        finally
        {
            Console.WriteLine("done");
        }
    }

    private static async IAsyncEnumerable<long> Doubled(IAsyncEnumerable<int> items)
    {
        await foreach (var item in items)
        {
            yield return item * 2L;
        }
    }

    private static async IAsyncEnumerable<string> Failing()
    {
        yield return "first";
        await Task.Delay(1);
        yield return "second";
        throw new InvalidOperationException("third");
    }
}
