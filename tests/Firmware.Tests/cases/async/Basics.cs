// expect-exit: 4
using System;
using System.Threading.Tasks;

namespace Cases.Async;

/// <summary>Async methods: results, exceptions, sources, several at once, lambdas, asynchronous disposal.</summary>
public static class Basics
{
    private static async Task<int> Add(int a, int b)
    {
        await Task.Yield();
        return a + b;
    }

    private static async Task<int> Sum(int n)
    {
        var sum = 0;
        for (var i = 0; i < n; i++)
        {
            sum = await Add(sum, i);
        }

        return sum;
    }

    private static async Task Fail()
    {
        await Task.Delay(5);
        throw new InvalidOperationException("failed");
    }

    private static async Task<string> Wait(Task<string> task) => await task.ConfigureAwait(false) + "!";

    private sealed class Resource : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            Console.WriteLine("disposed");
            return default;
        }
    }

    public static async Task<int> Main()
    {
        Console.WriteLine(await Sum(5));
        try
        {
            await Fail();
        }
        catch (InvalidOperationException exception)
        {
            Console.WriteLine(exception.Message);
        }
        finally
        {
            Console.WriteLine("finally");
        }

        var source = new TaskCompletionSource<string>();
        var waiting = Wait(source.Task);
        source.SetResult("done");
        Console.WriteLine(await waiting);
        await Task.WhenAll(Add(1, 2), Add(3, 4));
        var all = await Task.WhenAll(Sum(3), Sum(4));
        Console.WriteLine(all[0] + all[1]);
        Func<Task<int>> lambda = async () =>
        {
            await Task.CompletedTask;
            return 9;
        };
        Console.WriteLine(await lambda());
        Console.WriteLine(await Task.Run(() => 77));
        Console.WriteLine(Task.FromResult(5).Result);
        await using var resource = new Resource();
        return 4;
    }
}
