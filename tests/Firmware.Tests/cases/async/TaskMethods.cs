using System;
using System.Threading.Tasks;

namespace Cases.Async;

/// <summary>What tasks offer beside await: states, waits, combinations, continuations.</summary>
public static class TaskMethods
{
    public static async Task Main()
    {
        States();
        await Combined();
        await Continued();
        Waited();
    }

    private static void States()
    {
        var task = new Task(() => Console.WriteLine("started"));
        Console.WriteLine((int)task.Status);
        task.Start();
        task.Wait();
        Console.WriteLine((int)task.Status);
        try
        {
            task.Start();
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine("twice");
        }

        var here = new Task(() => Console.WriteLine("here"));
        here.RunSynchronously();
        Console.WriteLine(here.IsCompletedSuccessfully);
        var source = new TaskCompletionSource<int>();
        Console.WriteLine(source.Task.IsCompleted);
        source.SetResult(4);
        Console.WriteLine(source.Task.Result);
        Console.WriteLine(source.TrySetResult(5));
    }

    private static async Task Combined()
    {
        var results = await Task.WhenAll(Later(3, 3), Later(1, 1), Later(2, 2));
        foreach (var result in results)
        {
            Console.WriteLine(result);
        }

        Console.WriteLine(await await Task.WhenAny(Later(5000, 500), Later(1, 5)));
        var all = Task.WhenAll(Failed("one"), Failed("two"), Later(1, 1));
        try
        {
            await all;
        }
        catch (InvalidOperationException exception)
        {
            Console.WriteLine(exception.Message);
        }

        foreach (var inner in all.Exception!.InnerExceptions)
        {
            Console.WriteLine(inner.Message);
        }
    }

    private static async Task Continued()
    {
        await Later(1, 7).ContinueWith(task => Console.WriteLine("after " + task.Result));
        Console.WriteLine(await Later(1, 8).ContinueWith(task => task.Result + 1));
        await Fail("bad").ContinueWith(task => Console.WriteLine(task.IsFaulted));
    }

    private static void Waited()
    {
        Console.WriteLine(Task.WaitAny(Later(5000, 1), Later(1, 2)));
        Console.WriteLine(Task.Delay(5000).Wait(1));
        Console.WriteLine(Task.Delay(1).Wait(500));
        try
        {
            Fail("waited").Wait();
        }
        catch (AggregateException exception)
        {
            Console.WriteLine(exception.InnerException!.Message);
        }
    }

    private static async Task<int> Later(int milliseconds, int result)
    {
        await Task.Delay(milliseconds);
        return result;
    }

    private static async Task Fail(string message)
    {
        await Task.Yield();
        throw new InvalidOperationException(message);
    }

    /// <summary>Has failed already: of those that fail later, the first in time comes first, and two threads may make them fail.</summary>
    private static Task Failed(string message) => Task.FromException(new InvalidOperationException(message));
}
