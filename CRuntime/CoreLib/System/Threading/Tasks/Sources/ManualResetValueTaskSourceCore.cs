using System;
using System.Runtime.ExceptionServices;
using System.Threading.Tasks.Sources;
using Il2Mcu.Runtime;

namespace Shadow.System.Threading.Tasks.Sources;

/// <summary>What an async iterator, or another object that is waited for again and again, holds of each wait.</summary>
[Replace]
internal struct ManualResetValueTaskSourceCore<TResult>
{
    private Action<object?>? _continuation;
    private object? _continuationState;
    private global::System.Exception? _failure;
    private TResult? _result;
    private short _version;
    private bool _isCompleted;

    public bool RunContinuationsAsynchronously { get; set; }

    public readonly short Version => _version;

    public void Reset()
    {
        _version++;
        _isCompleted = false;
        _failure = null;
        _result = default;
        _continuation = null;
        _continuationState = null;
    }

    public void SetResult(TResult result)
    {
        _result = result;
        Complete();
    }

    public void SetException(global::System.Exception error)
    {
        _failure = error;
        Complete();
    }

    public readonly ValueTaskSourceStatus GetStatus(short token)
    {
        Validate(token);
        return !_isCompleted ? ValueTaskSourceStatus.Pending
            : _failure is null ? ValueTaskSourceStatus.Succeeded
            : _failure is OperationCanceledException ? ValueTaskSourceStatus.Canceled
            : ValueTaskSourceStatus.Faulted;
    }

    public readonly TResult GetResult(short token)
    {
        Validate(token);
        if (!_isCompleted)
        {
            throw new InvalidOperationException();
        }

        if (_failure is not null)
        {
            ExceptionDispatchInfo.Throw(_failure);
        }

        return _result!;
    }

    public void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags)
    {
        ArgumentNullException.ThrowIfNull(continuation);
        Validate(token);
        if (_isCompleted)
        {
            WorkQueue.Post(() => continuation(state));
            return;
        }

        if (_continuation is not null)
        {
            throw new InvalidOperationException();
        }

        _continuation = continuation;
        _continuationState = state;
    }

    private readonly void Validate(short token)
    {
        if (token != _version)
        {
            throw new InvalidOperationException();
        }
    }

    private void Complete()
    {
        if (_isCompleted)
        {
            throw new InvalidOperationException();
        }

        _isCompleted = true;
        if (_continuation is not { } continuation)
        {
            return;
        }

        var state = _continuationState;
        if (RunContinuationsAsynchronously)
        {
            WorkQueue.Post(() => continuation(state));
        }
        else
        {
            continuation(state);
        }
    }
}
