using System;
using System.Threading.Tasks;
using Il2Mcu.Runtime;
using Shadow.System.Runtime.CompilerServices;

namespace Shadow.System.Threading.Tasks;

/// <summary>Work that ends with a result.</summary>
[Replace]
internal class Task<TResult> : Task
{
    private TResult _result = default!;

    public Task(Func<TResult> function)
        : base(TaskStatus.Created)
    {
        ArgumentNullException.ThrowIfNull(function, "action"); // its name in the framework
        Work = () => TrySetResult(function());
    }

    internal Task()
    {
    }

    public TResult Result
    {
        get
        {
            Wait();
            return _result;
        }
    }

    internal TResult ResultOnSuccess => _result;

    public new TaskAwaiter<TResult> GetAwaiter() => new(this);

    public new ConfiguredTaskAwaitable<TResult> ConfigureAwait(bool continueOnCapturedContext) => new(this);

    public Task ContinueWith(Action<Task<TResult>> continuationAction)
    {
        var next = new Task<bool>();
        Then(() => WorkQueue.Post(() => next.Execute(() =>
        {
            continuationAction(this);
            return true;
        })));
        return next;
    }

    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction)
    {
        var next = new Task<TNewResult>();
        Then(() => WorkQueue.Post(() => next.Execute(() => continuationFunction(this))));
        return next;
    }

    internal bool TrySetResult(TResult result)
    {
        if (IsCompleted)
        {
            return false;
        }

        _result = result;
        return TryComplete();
    }

    internal override bool TryEndAs(Task other)
    {
        if (other is Task<TResult> same && !IsCompleted)
        {
            _result = same._result;
        }

        return base.TryEndAs(other);
    }

    internal void Execute(Func<TResult> function)
    {
        try
        {
            TrySetResult(function());
        }
        catch (global::System.Exception exception)
        {
            FailOrCancel(exception);
        }
    }
}
