using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Il2Mcu.Runtime;
using Shadow.System.Runtime.CompilerServices;
using TaskStatus = global::System.Threading.Tasks.TaskStatus;

namespace Shadow.System.Threading.Tasks;

/// <summary>
/// Work that ends some time. There is one thread: continuations run where the task ends, or in the order of the work queue.
/// </summary>
[Replace]
internal partial class Task : IAsyncResult, IDisposable
{
    private static Task? s_completed;

    private Continuation? _continuations;
    private global::System.Exception[]? _failures;
    private TaskStatus _status = TaskStatus.WaitingForActivation;

    /// <summary>Its work is the first of its continuations until it starts.</summary>
    public Task(Action action)
        : this(TaskStatus.Created)
    {
        ArgumentNullException.ThrowIfNull(action);
        Work = action;
    }

    internal Task()
    {
    }

    internal Task(TaskStatus status)
    {
        _status = status;
    }

    /// <summary>For a task that is made with its work, and has not started.</summary>
    internal Action Work
    {
        set => _continuations = new Continuation(value);
    }

    public static Task CompletedTask => s_completed ??= new Task(TaskStatus.RanToCompletion);

    public bool IsCompleted => _status >= TaskStatus.RanToCompletion;

    public bool IsCompletedSuccessfully => _status == TaskStatus.RanToCompletion;

    public bool IsFaulted => _status == TaskStatus.Faulted;

    public bool IsCanceled => _status == TaskStatus.Canceled;

    public TaskStatus Status => _status;

    public AggregateException? Exception => IsFaulted ? Aggregate() : null;

    public object? AsyncState => null;

    bool IAsyncResult.CompletedSynchronously => false;

    WaitHandle IAsyncResult.AsyncWaitHandle => throw new NotSupportedException();

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

    public void Start()
    {
        var action = TakeAction();
        _status = TaskStatus.WaitingToRun;
        WorkQueue.Post(() => Execute(action));
    }

    public void RunSynchronously() => Execute(TakeAction());

    public void Wait()
    {
        RunUntilCompleted();
        if (_status != TaskStatus.RanToCompletion)
        {
            throw Aggregate();
        }
    }

    /// <summary>False if the time was too short; -1 for ever.</summary>
    public bool Wait(int millisecondsTimeout)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(millisecondsTimeout, Timeout.Infinite);
        if (millisecondsTimeout != Timeout.Infinite)
        {
            WhenAny([this, Delay(millisecondsTimeout)]).RunUntilCompleted();
            if (!IsCompleted)
            {
                return false;
            }
        }

        Wait();
        return true;
    }

    public bool Wait(TimeSpan timeout) => Wait((int)(timeout.Ticks / TimeSpan.TicksPerMillisecond));

    public void Dispose() => GC.SuppressFinalize(this);

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
        if (_status != TaskStatus.RanToCompletion)
        {
            throw _failures is null ? new TaskCanceledException() : _failures[0];
        }
    }

    internal bool TryComplete() => TryEnd(TaskStatus.RanToCompletion, null);

    internal bool TryFail(global::System.Exception exception) => TryEnd(TaskStatus.Faulted, [exception]);

    internal bool TryCancel(OperationCanceledException? exception = null) => TryEnd(TaskStatus.Canceled, exception is null ? null : [exception]);

    /// <summary>The end of a method that threw: OperationCanceledException means that it was cancelled.</summary>
    internal void FailOrCancel(global::System.Exception exception)
    {
        if (exception is OperationCanceledException canceled)
        {
            TryCancel(canceled);
        }
        else
        {
            TryFail(exception);
        }
    }

    internal virtual bool TryEndAs(Task other) => TryEnd(other._status, other._failures);

    internal void TryEndAsAll(Task[] tasks)
    {
        if (!EndsBadly(tasks))
        {
            TryComplete();
        }
    }

    /// <summary>Failed tasks decide over cancelled ones; all their exceptions count.</summary>
    private bool EndsBadly(Task[] tasks)
    {
        List<global::System.Exception> failures = [];
        Task? cancelled = null;
        foreach (var task in tasks)
        {
            if (task.IsFaulted)
            {
                failures.AddRange(task._failures!);
            }
            else if (task.IsCanceled)
            {
                cancelled ??= task;
            }
        }

        return failures.Count > 0 ? TryEnd(TaskStatus.Faulted, failures.ToArray())
            : cancelled is not null && TryEnd(TaskStatus.Canceled, cancelled._failures);
    }

    private bool TryEnd(TaskStatus status, global::System.Exception[]? failures)
    {
        if (IsCompleted)
        {
            return false;
        }

        _failures = failures;
        _status = status;
        var continuation = _continuations;
        _continuations = null;
        for (; continuation is not null; continuation = continuation.Next)
        {
            continuation.Action();
        }

        return true;
    }

    /// <summary>Ends as the task that the function makes.</summary>
    internal void EndLike(Func<Task?> function)
    {
        try
        {
            var inner = function()!;
            inner.Then(() => TryEndAs(inner));
        }
        catch (global::System.Exception exception)
        {
            FailOrCancel(exception);
        }
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

    private AggregateException Aggregate() => new(IsFaulted ? _failures! : [new TaskCanceledException()]);

    private Action TakeAction()
    {
        if (_status != TaskStatus.Created)
        {
            throw new InvalidOperationException("Start may not be called on a task that has completed.");
        }

        var first = _continuations!;
        _continuations = first.Next;
        _status = TaskStatus.Running;
        return first.Action;
    }

    private sealed class Continuation(Action action)
    {
        public readonly Action Action = action;
        public Continuation? Next;
    }
}
