using System;
using System.Runtime.CompilerServices;
using Shadow.System.Threading.Tasks;

namespace Il2Mcu.Runtime;

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
