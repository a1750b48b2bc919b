using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Il2Mcu.Runtime;

namespace Shadow.System.Runtime.CompilerServices;

/// <summary>The builder of an async method that need not make a task: one that never waits returns its result as a value.</summary>
[Replace]
internal struct AsyncValueTaskMethodBuilder<TResult>
{
    private AsyncTaskMethodBuilder<TResult> _builder;
    private TResult _result;
    private bool _hasResult;

    public ValueTask<TResult> Task =>
        _hasResult ? new ValueTask<TResult>(_result) : new ValueTask<TResult>(Unsafe.As<Task<TResult>>(_builder.Task));

    public static AsyncValueTaskMethodBuilder<TResult> Create() => default;

    public void Start<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine => stateMachine.MoveNext();

    public void SetStateMachine(IAsyncStateMachine stateMachine)
    {
    }

    public void SetResult(TResult result)
    {
        if (_builder.HasTask)
        {
            _builder.SetResult(result);
            return;
        }

        _result = result;
        _hasResult = true;
    }

    public void SetException(global::System.Exception exception) => _builder.SetException(exception);

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine => _builder.AwaitOnCompleted(ref awaiter, ref stateMachine);

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine => _builder.AwaitUnsafeOnCompleted(ref awaiter, ref stateMachine);
}

/// <summary>The same without a result.</summary>
[Replace]
internal struct AsyncValueTaskMethodBuilder
{
    private AsyncTaskMethodBuilder<Nothing> _builder;
    private bool _hasEnded;

    public ValueTask Task => _hasEnded ? default : new ValueTask(Unsafe.As<Task>(_builder.Task));

    public static AsyncValueTaskMethodBuilder Create() => default;

    public void Start<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine => stateMachine.MoveNext();

    public void SetStateMachine(IAsyncStateMachine stateMachine)
    {
    }

    public void SetResult()
    {
        if (_builder.HasTask)
        {
            _builder.SetResult(default);
            return;
        }

        _hasEnded = true;
    }

    public void SetException(global::System.Exception exception) => _builder.SetException(exception);

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine => _builder.AwaitOnCompleted(ref awaiter, ref stateMachine);

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine => _builder.AwaitUnsafeOnCompleted(ref awaiter, ref stateMachine);
}
