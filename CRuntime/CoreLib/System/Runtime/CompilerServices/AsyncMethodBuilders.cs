using System.Runtime.CompilerServices;
using Il2Mcu.Runtime;
using Shadow.System.Threading.Tasks;

namespace Shadow.System.Runtime.CompilerServices;

/// <summary>What the compiler makes an async method of: the state machine starts on the stack and moves into its task at the first real wait.</summary>
[Replace]
internal struct AsyncTaskMethodBuilder<TResult>
{
    private Task<TResult>? _task;

    public Task<TResult> Task => _task ??= new Task<TResult>();

    /// <summary>Somebody may wait for it.</summary>
    internal readonly bool HasTask => _task is not null;

    public static AsyncTaskMethodBuilder<TResult> Create() => default;

    public void Start<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine => stateMachine.MoveNext();

    public void SetStateMachine(IAsyncStateMachine stateMachine)
    {
    }

    public void SetResult(TResult result) => Task.TrySetResult(result);

    public void SetException(global::System.Exception exception) => Task.FailOrCancel(exception);

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        awaiter.OnCompleted(StateMachineTask<TResult, TStateMachine>.Continuation(ref _task, ref stateMachine));

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        awaiter.UnsafeOnCompleted(StateMachineTask<TResult, TStateMachine>.Continuation(ref _task, ref stateMachine));
}

/// <summary>The builder of an async method without a result.</summary>
[Replace]
internal struct AsyncTaskMethodBuilder
{
    private AsyncTaskMethodBuilder<Nothing> _builder;

    public Task Task => _builder.Task;

    public static AsyncTaskMethodBuilder Create() => default;

    public void Start<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine => stateMachine.MoveNext();

    public void SetStateMachine(IAsyncStateMachine stateMachine)
    {
    }

    public void SetResult() => _builder.SetResult(default);

    public void SetException(global::System.Exception exception) => _builder.SetException(exception);

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine => _builder.AwaitOnCompleted(ref awaiter, ref stateMachine);

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine => _builder.AwaitUnsafeOnCompleted(ref awaiter, ref stateMachine);
}

/// <summary>The builder of an <c>async void</c> method: nobody waits for it, and its exceptions end the program.</summary>
[Replace]
internal struct AsyncVoidMethodBuilder
{
    private AsyncTaskMethodBuilder<Nothing> _builder;

    public static AsyncVoidMethodBuilder Create() => default;

    public void Start<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine => stateMachine.MoveNext();

    public void SetStateMachine(IAsyncStateMachine stateMachine)
    {
    }

    public void SetResult()
    {
    }

    public void SetException(global::System.Exception exception) => WorkQueue.Post(() => throw exception);

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine => _builder.AwaitOnCompleted(ref awaiter, ref stateMachine);

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine => _builder.AwaitUnsafeOnCompleted(ref awaiter, ref stateMachine);
}
