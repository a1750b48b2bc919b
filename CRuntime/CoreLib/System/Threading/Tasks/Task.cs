using System;
using System.Threading.Tasks;
using Il2Mcu.Runtime;
using Shadow.System.Runtime.CompilerServices;

namespace Shadow.System.Threading.Tasks;

/// <summary>
/// Work that ends some time. There is one thread: continuations run where the task ends, or in the order of the work queue.
/// </summary>
[Replace]
internal class Task
{
    private static Task? s_completed;

    private Continuation? _continuations;
    private global::System.Exception? _failure;
    private global::System.Threading.Tasks.TaskStatus _status = global::System.Threading.Tasks.TaskStatus.WaitingForActivation;

    internal Task()
    {
    }

    internal Task(global::System.Threading.Tasks.TaskStatus status)
    {
        _status = status;
    }

    public static Task CompletedTask => s_completed ??= new Task(global::System.Threading.Tasks.TaskStatus.RanToCompletion);

    public bool IsCompleted => _status >= global::System.Threading.Tasks.TaskStatus.RanToCompletion;

    public bool IsCompletedSuccessfully => _status == global::System.Threading.Tasks.TaskStatus.RanToCompletion;

    public bool IsFaulted => _status == global::System.Threading.Tasks.TaskStatus.Faulted;

    public bool IsCanceled => _status == global::System.Threading.Tasks.TaskStatus.Canceled;

    public global::System.Threading.Tasks.TaskStatus Status => _status;

    public global::System.AggregateException? Exception => _status == global::System.Threading.Tasks.TaskStatus.Faulted ? Aggregate() : null;

    internal global::System.Exception? Failure => _failure;

    public static YieldAwaitable Yield() => default;

    public static Task<TResult> FromResult<TResult>(TResult result)
    {
        var task = new Task<TResult>();
        task.TrySetResult(result);
        return task;
    }

    public static Task FromException(global::System.Exception exception)
    {
        var task = new Task();
        task.TryFail(exception);
        return task;
    }

    public static Task<TResult> FromException<TResult>(global::System.Exception exception)
    {
        var task = new Task<TResult>();
        task.TryFail(exception);
        return task;
    }

    public static Task FromCanceled(global::System.Threading.CancellationToken cancellationToken)
    {
        var task = new Task();
        task.TryCancel();
        return task;
    }

    public static Task<TResult> FromCanceled<TResult>(global::System.Threading.CancellationToken cancellationToken)
    {
        var task = new Task<TResult>();
        task.TryCancel();
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

    public static Task Delay(TimeSpan delay) => Delay((int)(delay.Ticks / TimeSpan.TicksPerMillisecond));

    public static Task Run(Action action)
    {
        var task = new Task();
        WorkQueue.Post(() => task.Execute(action));
        return task;
    }

    public static Task<TResult> Run<TResult>(Func<TResult> function)
    {
        var task = new Task<TResult>();
        WorkQueue.Post(() => task.Execute(function));
        return task;
    }

    public static Task Run(Func<Task?> function)
    {
        var task = new Task();
        WorkQueue.Post(() =>
        {
            try
            {
                var inner = function()!;
                inner.Then(() => task.TryEndAs(inner));
            }
            catch (global::System.Exception exception)
            {
                task.TryFail(exception);
            }
        });
        return task;
    }

    public static Task<TResult> Run<TResult>(Func<Task<TResult>?> function)
    {
        var task = new Task<TResult>();
        WorkQueue.Post(() =>
        {
            try
            {
                var inner = function()!;
                inner.Then(() => task.TryEndAs(inner));
            }
            catch (global::System.Exception exception)
            {
                task.TryFail(exception);
            }
        });
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

    public TaskAwaiter GetAwaiter() => new(this);

    public ConfiguredTaskAwaitable ConfigureAwait(bool continueOnCapturedContext) => new(this);

    public Task ContinueWith(Action<Task> continuationAction)
    {
        var next = new Task();
        Then(() => WorkQueue.Post(() => next.Execute(() => continuationAction(this))));
        return next;
    }

    public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction)
    {
        var next = new Task<TResult>();
        Then(() => WorkQueue.Post(() => next.Execute(() => continuationFunction(this))));
        return next;
    }

    public void Wait()
    {
        RunUntilCompleted();
        if (_status != global::System.Threading.Tasks.TaskStatus.RanToCompletion)
        {
            throw Aggregate();
        }
    }

    public void Dispose()
    {
    }

    /// <summary>Calls the action when the task has ended; at once if it has.</summary>
    internal void Then(Action action)
    {
        if (IsCompleted)
        {
            action();
            return;
        }

        var added = new Continuation(action);
        if (_continuations is not { } last)
        {
            _continuations = added;
            return;
        }

        while (last.Next is { } next)
        {
            last = next;
        }

        last.Next = added;
    }

    internal void RunUntilCompleted()
    {
        while (!IsCompleted)
        {
            WorkQueue.RunOne();
        }
    }

    /// <summary>What <c>await</c> does with a task that has ended.</summary>
    internal void ThrowIfFailed()
    {
        if (_status != global::System.Threading.Tasks.TaskStatus.RanToCompletion)
        {
            throw _failure ?? new TaskCanceledException();
        }
    }

    internal bool TryComplete() => TryEnd(global::System.Threading.Tasks.TaskStatus.RanToCompletion, null);

    internal bool TryFail(global::System.Exception exception) => TryEnd(global::System.Threading.Tasks.TaskStatus.Faulted, exception);

    internal bool TryCancel(global::System.OperationCanceledException? exception = null) => TryEnd(global::System.Threading.Tasks.TaskStatus.Canceled, exception);

    /// <summary>The end of a method that threw: global::System.OperationCanceledException means that it was cancelled.</summary>
    internal void FailOrCancel(global::System.Exception exception)
    {
        if (exception is global::System.OperationCanceledException canceled)
        {
            TryCancel(canceled);
        }
        else
        {
            TryFail(exception);
        }
    }

    internal virtual bool TryEndAs(Task other) => TryEnd(other._status, other._failure);

    internal void TryEndAsAll(Task[] tasks)
    {
        if (!EndsBadly(tasks))
        {
            TryComplete();
        }
    }

    /// <summary>A failed task decides over a cancelled one; the first of each kind counts.</summary>
    private protected bool EndsBadly(Task[] tasks)
    {
        Task? bad = null;
        foreach (var task in tasks)
        {
            if (task.IsFaulted || (task.IsCanceled && bad is null))
            {
                bad = bad is { IsFaulted: true } ? bad : task;
            }
        }

        return bad is not null && TryEnd(bad._status, bad._failure);
    }

    private protected bool TryEnd(global::System.Threading.Tasks.TaskStatus status, global::System.Exception? failure)
    {
        if (IsCompleted)
        {
            return false;
        }

        _failure = failure;
        _status = status;
        var continuation = _continuations;
        _continuations = null;
        for (; continuation is not null; continuation = continuation.Next)
        {
            continuation.Action();
        }

        return true;
    }

    private void Execute(Action action)
    {
        try
        {
            action();
            TryComplete();
        }
        catch (global::System.Exception exception)
        {
            FailOrCancel(exception);
        }
    }

    private global::System.AggregateException Aggregate() => new(_failure ?? new TaskCanceledException());

    private sealed class Continuation(Action action)
    {
        public readonly Action Action = action;
        public Continuation? Next;
    }
}
