using System;
using Il2Mcu.Runtime;
using Shadow.System.Runtime.CompilerServices;

namespace Shadow.System.Threading.Tasks;

/// <summary>What makes tasks out of values, functions, time and other tasks.</summary>
internal partial class Task
{
    public static YieldAwaitable Yield() => default;

    public static Task<TResult> FromResult<TResult>(TResult result)
    {
        var task = new Task<TResult>();
        task.TrySetResult(result);
        return task;
    }

    public static Task FromException(global::System.Exception exception) => FromException<Nothing>(exception);

    public static Task<TResult> FromException<TResult>(global::System.Exception exception)
    {
        var task = new Task<TResult>();
        task.TryFail(exception);
        return task;
    }

    public static Task FromCanceled(CancellationToken cancellationToken) => FromCanceled<Nothing>(cancellationToken);

    public static Task<TResult> FromCanceled<TResult>(CancellationToken cancellationToken)
    {
        if (!cancellationToken.IsCancellationRequested)
        {
            throw new ArgumentOutOfRangeException(nameof(cancellationToken));
        }

        var task = new Task<TResult>();
        task.TryCancel(cancellationToken.TaskException());
        return task;
    }

    public static Task Delay(int millisecondsDelay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(millisecondsDelay, -1);
        if (millisecondsDelay == 0)
        {
            return CompletedTask;
        }

        var task = new Task();
        if (millisecondsDelay > 0)
        {
            WorkQueue.PostLater(() => task.TryComplete(), millisecondsDelay);
        }

        return task;
    }

    public static Task Delay(int millisecondsDelay, CancellationToken cancellationToken) => CancelledBy(Delay(millisecondsDelay), cancellationToken);

    public static Task Delay(TimeSpan delay, CancellationToken cancellationToken) => CancelledBy(Delay(delay), cancellationToken);

    public static Task Delay(TimeSpan delay) => Delay((int)(delay.Ticks / TimeSpan.TicksPerMillisecond));

    public static Task Run(Action action)
    {
        var task = new Task();
        WorkQueue.Post(() => task.Execute(action));
        return task;
    }

    public static Task Run(Action action, CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested ? FromCanceled(cancellationToken) : Run(action);

    public static Task<TResult> Run<TResult>(Func<TResult> function, CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested ? FromCanceled<TResult>(cancellationToken) : Run(function);

    public static Task<TResult> Run<TResult>(Func<TResult> function)
    {
        var task = new Task<TResult>();
        WorkQueue.Post(() => task.Execute(function));
        return task;
    }

    public static Task Run(Func<Task?> function)
    {
        var task = new Task();
        WorkQueue.Post(() => task.EndLike(function));
        return task;
    }

    public static Task<TResult> Run<TResult>(Func<Task<TResult>?> function)
    {
        var task = new Task<TResult>();
        WorkQueue.Post(() => task.EndLike(function));
        return task;
    }

    public static Task WhenAll(params ReadOnlySpan<Task> tasks) => WhenAll(tasks.ToArray());

    public static Task<TResult[]> WhenAll<TResult>(params ReadOnlySpan<Task<TResult>> tasks) => WhenAll(tasks.ToArray());

    public static Task WhenAll(params Task[] tasks)
    {
        var all = new Task();
        var left = tasks.Length;
        if (left == 0)
        {
            return CompletedTask;
        }

        foreach (var task in tasks)
        {
            task.Then(() =>
            {
                if (--left == 0)
                {
                    all.TryEndAsAll(tasks);
                }
            });
        }

        return all;
    }

    public static Task<TResult[]> WhenAll<TResult>(params Task<TResult>[] tasks)
    {
        var all = new Task<TResult[]>();
        var left = tasks.Length;
        if (left == 0)
        {
            all.TrySetResult([]);
            return all;
        }

        foreach (var task in tasks)
        {
            task.Then(() =>
            {
                if (--left == 0)
                {
                    TaskResults.EndAsAll(all, tasks);
                }
            });
        }

        return all;
    }

    public static Task<Task> WhenAny(params ReadOnlySpan<Task> tasks) => WhenAny(tasks.ToArray());

    public static Task<Task<TResult>> WhenAny<TResult>(params ReadOnlySpan<Task<TResult>> tasks) => WhenAny(tasks.ToArray());

    public static Task<Task> WhenAny(Task task1, Task task2) => WhenAny([task1, task2]);

    public static Task<Task<TResult>> WhenAny<TResult>(Task<TResult> task1, Task<TResult> task2) => WhenAny([task1, task2]);

    public static Task<Task> WhenAny(params Task[] tasks)
    {
        var any = new Task<Task>();
        foreach (var task in tasks)
        {
            task.Then(() => any.TrySetResult(task));
        }

        return any;
    }

    public static Task<Task<TResult>> WhenAny<TResult>(params Task<TResult>[] tasks)
    {
        var any = new Task<Task<TResult>>();
        foreach (var task in tasks)
        {
            task.Then(() => any.TrySetResult(task));
        }

        return any;
    }

    public static void WaitAll(params Task[] tasks) => WhenAll(tasks).Wait();

    public static void WaitAll(params ReadOnlySpan<Task> tasks) => WhenAll(tasks).Wait();

    /// <summary>The index of the task that ended first.</summary>
    public static int WaitAny(params Task[] tasks)
    {
        var any = WhenAny(tasks);
        any.RunUntilCompleted();
        return global::System.Array.IndexOf(tasks, any.ResultOnSuccess);
    }

    /// <summary>The task, or a cancelled one if the token comes first.</summary>
    private static Task CancelledBy(Task task, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return FromCanceled(cancellationToken);
        }

        if (cancellationToken.CanBeCanceled && !task.IsCompleted)
        {
            var registration = cancellationToken.Register(() => task.TryCancel(cancellationToken.TaskException()));
            task.Then(registration.Dispose);
        }

        return task;
    }
}
