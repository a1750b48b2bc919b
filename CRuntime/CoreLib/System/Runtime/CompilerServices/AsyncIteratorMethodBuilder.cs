using System.Runtime.CompilerServices;
using Il2Mcu.Runtime;

namespace Shadow.System.Runtime.CompilerServices;

/// <summary>The builder of an async iterator, whose state machine is itself what callers wait for.</summary>
[Replace]
internal struct AsyncIteratorMethodBuilder
{
    private AsyncTaskMethodBuilder<Nothing> _builder;

    public static AsyncIteratorMethodBuilder Create() => default;

    public void MoveNext<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine => stateMachine.MoveNext();

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine => _builder.AwaitOnCompleted(ref awaiter, ref stateMachine);

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine => _builder.AwaitUnsafeOnCompleted(ref awaiter, ref stateMachine);

    public void Complete()
    {
    }
}
