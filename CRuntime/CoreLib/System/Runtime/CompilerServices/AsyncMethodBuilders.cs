using System;
using System.Runtime.CompilerServices;
using Il2Mcu.Runtime;
using Shadow.System.Threading.Tasks;

namespace Shadow.System.Runtime.CompilerServices;

/// <summary>What the compiler makes an async method of: the state machine starts on the stack and moves into its task at the first real wait.</summary>
[Replace]
internal struct AsyncTaskMethodBuilder
{
    private Task<Nothing>? _task;

    public Task Task => _task ??= new Task<Nothing>();

    public static AsyncTaskMethodBuilder Create() => default;

    public void Start<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine => stateMachine.MoveNext();

    public void SetStateMachine(IAsyncStateMachine stateMachine)
    {
    }

    public void SetResult()
    {
        if (_task is null)
        {
            _task = new Task<Nothing>();
        }

        _task.TrySetResult(default);
    }

    public void SetException(global::System.Exception exception) => Task.FailOrCancel(exception);

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        awaiter.OnCompleted(StateMachineTask<Nothing, TStateMachine>.Continuation(ref _task, ref stateMachine));

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        awaiter.UnsafeOnCompleted(StateMachineTask<Nothing, TStateMachine>.Continuation(ref _task, ref stateMachine));
}

/// <summary>The builder of an async method with a result.</summary>
[Replace]
internal struct AsyncTaskMethodBuilder<TResult>
{
    private Task<TResult>? _task;

    public Task<TResult> Task => _task ??= new Task<TResult>();

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

/// <summary>The builder of an <c>async void</c> method: nobody waits for it, and its exceptions end the program.</summary>
[Replace]
internal struct AsyncVoidMethodBuilder
{
    private Task<Nothing>? _task;

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
        where TStateMachine : IAsyncStateMachine =>
        awaiter.OnCompleted(StateMachineTask<Nothing, TStateMachine>.Continuation(ref _task, ref stateMachine));

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        awaiter.UnsafeOnCompleted(StateMachineTask<Nothing, TStateMachine>.Continuation(ref _task, ref stateMachine));
}

/// <summary>The result of a task that has none.</summary>
internal struct Nothing
{
}

/// <summary>A task that holds the state machine of its method.</summary>
internal sealed class StateMachineTask<TResult, TStateMachine> : Task<TResult>
    where TStateMachine : IAsyncStateMachine
{
    private readonly Action _moveNext;
    private TStateMachine _stateMachine = default!;

    private StateMachineTask()
    {
        _moveNext = MoveNext;
    }

    /// <summary>What goes on with the method; <paramref name="task"/> lies inside <paramref name="stateMachine"/>, and is set before that is copied.</summary>
    public static Action Continuation(ref Task<TResult>? task, ref TStateMachine stateMachine)
    {
        if (task is StateMachineTask<TResult, TStateMachine> moved)
        {
            return moved._moveNext;
        }

        var created = new StateMachineTask<TResult, TStateMachine>();
        task = created;
        created._stateMachine = stateMachine;
        return created._moveNext;
    }

    private void MoveNext() => _stateMachine.MoveNext();
}
