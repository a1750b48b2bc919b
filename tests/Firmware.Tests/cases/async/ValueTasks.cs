using System;
using System.Threading.Tasks;

namespace Cases.Async;

/// <summary>Value tasks that end at once, later, and badly; from values and from tasks.</summary>
public static class ValueTasks
{
    public static async Task Main()
    {
        Console.WriteLine(await Add(1, 2));
        Console.WriteLine(await Add(10, 2));
        var pending = Add(20, 1);
        Console.WriteLine(pending.IsCompleted);
        Console.WriteLine(await pending);
        await Nothing(false);
        await Nothing(true);
        Console.WriteLine(await new ValueTask<string>("value"));
        Console.WriteLine(await new ValueTask<string>(Task.FromResult("task")));
        Console.WriteLine(await Add(3, 4).AsTask());
        Console.WriteLine(await Add(30, 4).ConfigureAwait(false));
        await Fails(0);
        await Fails(1);
        await using (new Resource("one"))
        await using (new Resource("two"))
        {
            Console.WriteLine("inside");
        }
    }

    private static async ValueTask<int> Add(int left, int right)
    {
        if (left > 5)
        {
            await Task.Delay(1);
        }

        return left + right;
    }

    private static async ValueTask Nothing(bool wait)
    {
        if (wait)
        {
            await Task.Yield();
        }

        Console.WriteLine("nothing");
    }

    private static async Task Fails(int delay)
    {
        var task = Fail(delay);
        try
        {
            await task;
        }
        catch (NotSupportedException exception)
        {
            Console.WriteLine(exception.Message);
        }
    }

    private static async ValueTask<int> Fail(int delay)
    {
        await Task.Delay(delay);
        throw new NotSupportedException("after " + delay);
    }

    private sealed class Resource(string name) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Task.Yield();
            Console.WriteLine("disposed " + name);
        }
    }
}
