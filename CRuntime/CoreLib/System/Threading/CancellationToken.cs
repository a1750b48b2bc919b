using System;
using Il2Mcu.Runtime;

namespace Shadow.System.Threading;

/// <summary>Tells whether somebody wants work to stop.</summary>
[Replace]
internal readonly struct CancellationToken : IEquatable<CancellationToken>
{
    private static CancellationTokenSource? s_cancelled;

    private readonly CancellationTokenSource? _source;

    public CancellationToken(bool canceled)
        : this(canceled ? Cancelled() : null)
    {
    }

    internal CancellationToken(CancellationTokenSource? source)
    {
        _source = source;
    }

    public static CancellationToken None => default;

    public bool IsCancellationRequested => _source is not null && _source.IsCancellationRequested;

    public bool CanBeCanceled => _source is not null;

    public static bool operator ==(CancellationToken left, CancellationToken right) => left.Equals(right);

    public static bool operator !=(CancellationToken left, CancellationToken right) => !left.Equals(right);

    public void ThrowIfCancellationRequested()
    {
        if (IsCancellationRequested)
        {
            throw new OperationCanceledException("The operation was canceled.", Cancellation.Framework(this));
        }
    }

    public CancellationTokenRegistration Register(Action callback)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return Add((_, _) => callback(), null);
    }

    public CancellationTokenRegistration Register(Action callback, bool useSynchronizationContext) => Register(callback);

    public CancellationTokenRegistration Register(Action<object?> callback, object? state)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return Add((state, _) => callback(state), state);
    }

    public CancellationTokenRegistration Register(Action<object?> callback, object? state, bool useSynchronizationContext) => Register(callback, state);

    public CancellationTokenRegistration Register(Action<object?, CancellationToken> callback, object? state)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return Add(callback, state);
    }

    public CancellationTokenRegistration UnsafeRegister(Action<object?> callback, object? state) => Register(callback, state);

    public CancellationTokenRegistration UnsafeRegister(Action<object?, CancellationToken> callback, object? state) => Register(callback, state);

    public bool Equals(CancellationToken other) => _source == other._source;

    public override bool Equals(object? obj) => obj is CancellationToken other && Equals(other);

    public override int GetHashCode() => _source is null ? 0 : _source.GetHashCode();

    /// <summary>What a task ends with that it cancels.</summary>
    internal global::System.Threading.Tasks.TaskCanceledException TaskException() => new("A task was canceled.", null, Cancellation.Framework(this));

    private static CancellationTokenSource Cancelled()
    {
        if (s_cancelled is null)
        {
            s_cancelled = new CancellationTokenSource();
            s_cancelled.Cancel();
        }

        return s_cancelled;
    }

    private CancellationTokenRegistration Add(Action<object?, CancellationToken> callback, object? state) =>
        _source is null ? default : _source.Add(callback, state);
}
