using System;
using System.Runtime.CompilerServices;
using Il2Mcu.Runtime;
using Shadow.System.Threading.Tasks;

namespace Shadow.System.Runtime.CompilerServices;

/// <summary>Waits for a task.</summary>
[Replace]
internal readonly struct TaskAwaiter(Task task) : ICriticalNotifyCompletion
{
    public bool IsCompleted => task.IsCompleted;

    public void OnCompleted(Action continuation) => task.Then(continuation);

    public void UnsafeOnCompleted(Action continuation) => task.Then(continuation);

    public void GetResult()
    {
        task.RunUntilCompleted();
        task.ThrowIfFailed();
    }

    /// <summary>For ValueTask, which the framework has.</summary>
    internal static void ValidateEnd(Task task, global::System.Threading.Tasks.ConfigureAwaitOptions options) => new TaskAwaiter(task).GetResult();
}

/// <summary>Waits for a task with a result.</summary>
[Replace]
internal readonly struct TaskAwaiter<TResult>(Task<TResult> task) : ICriticalNotifyCompletion
{
    public bool IsCompleted => task.IsCompleted;

    public void OnCompleted(Action continuation) => task.Then(continuation);

    public void UnsafeOnCompleted(Action continuation) => task.Then(continuation);

    public TResult GetResult()
    {
        task.RunUntilCompleted();
        task.ThrowIfFailed();
        return task.ResultOnSuccess;
    }
}

/// <summary>What ConfigureAwait gives: there is one context.</summary>
[Replace]
internal readonly struct ConfiguredTaskAwaitable(Task task)
{
    public ConfiguredTaskAwaiter GetAwaiter() => new(task);

    public readonly struct ConfiguredTaskAwaiter(Task task) : ICriticalNotifyCompletion
    {
        private readonly TaskAwaiter _awaiter = new(task);

        public bool IsCompleted => _awaiter.IsCompleted;

        public void OnCompleted(Action continuation) => _awaiter.OnCompleted(continuation);

        public void UnsafeOnCompleted(Action continuation) => _awaiter.OnCompleted(continuation);

        public void GetResult() => _awaiter.GetResult();
    }
}

/// <summary>What ConfigureAwait gives: there is one context.</summary>
[Replace]
internal readonly struct ConfiguredTaskAwaitable<TResult>(Task<TResult> task)
{
    public ConfiguredTaskAwaiter GetAwaiter() => new(task);

    public readonly struct ConfiguredTaskAwaiter(Task<TResult> task) : ICriticalNotifyCompletion
    {
        private readonly TaskAwaiter<TResult> _awaiter = new(task);

        public bool IsCompleted => _awaiter.IsCompleted;

        public void OnCompleted(Action continuation) => _awaiter.OnCompleted(continuation);

        public void UnsafeOnCompleted(Action continuation) => _awaiter.OnCompleted(continuation);

        public TResult GetResult() => _awaiter.GetResult();
    }
}

/// <summary>Lets other work run first.</summary>
[Replace]
internal readonly struct YieldAwaitable
{
    public YieldAwaiter GetAwaiter() => default;

    public readonly struct YieldAwaiter : ICriticalNotifyCompletion
    {
        public bool IsCompleted => false;

        public void OnCompleted(Action continuation) => WorkQueue.Post(continuation);

        public void UnsafeOnCompleted(Action continuation) => WorkQueue.Post(continuation);

        public void GetResult()
        {
        }
    }
}
