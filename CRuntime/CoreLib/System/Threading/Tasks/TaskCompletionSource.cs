using Il2Mcu.Runtime;

namespace Shadow.System.Threading.Tasks;

/// <summary>A task that its owner ends.</summary>
[Replace]
internal class TaskCompletionSource
{
    public TaskCompletionSource()
    {
    }

    public TaskCompletionSource(global::System.Threading.Tasks.TaskCreationOptions creationOptions)
    {
    }

    public Task Task { get; } = new();

    public bool TrySetResult() => Task.TryComplete();

    public bool TrySetException(global::System.Exception exception) => Task.TryFail(exception);

    public bool TrySetCanceled() => Task.TryCancel();

    public void SetResult() => Require(TrySetResult());

    public void SetException(global::System.Exception exception) => Require(TrySetException(exception));

    public void SetCanceled() => Require(TrySetCanceled());

    internal static void Require(bool success)
    {
        if (!success)
        {
            throw new global::System.InvalidOperationException("An attempt was made to transition a task to a final state when it had already completed.");
        }
    }
}

/// <summary>A task with a result that its owner ends.</summary>
[Replace]
internal class TaskCompletionSource<TResult>
{
    public TaskCompletionSource()
    {
    }

    public TaskCompletionSource(global::System.Threading.Tasks.TaskCreationOptions creationOptions)
    {
    }

    public Task<TResult> Task { get; } = new();

    public bool TrySetResult(TResult result) => Task.TrySetResult(result);

    public bool TrySetException(global::System.Exception exception) => Task.TryFail(exception);

    public bool TrySetCanceled() => Task.TryCancel();

    public void SetResult(TResult result) => TaskCompletionSource.Require(TrySetResult(result));

    public void SetException(global::System.Exception exception) => TaskCompletionSource.Require(TrySetException(exception));

    public void SetCanceled() => TaskCompletionSource.Require(TrySetCanceled());
}
