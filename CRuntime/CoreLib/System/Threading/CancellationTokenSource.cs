using System;
using System.Collections.Generic;
using System.Threading;
using Il2Mcu.Runtime;
using Shadow.System.Threading.Tasks;

namespace Shadow.System.Threading;

/// <summary>Asks for an end of work, at once or after a time.</summary>
[Replace]
internal class CancellationTokenSource : IDisposable
{
    private Callback? _last;
    private long _timer;
    private bool _isCancelled;
    private bool _isDisposed;

    public CancellationTokenSource()
    {
    }

    public CancellationTokenSource(int millisecondsDelay)
    {
        CancelAfter(millisecondsDelay);
    }

    public CancellationTokenSource(TimeSpan delay)
    {
        CancelAfter(delay);
    }

    public bool IsCancellationRequested => _isCancelled;

    public CancellationToken Token
    {
        get
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            return new CancellationToken(this);
        }
    }

    public static CancellationTokenSource CreateLinkedTokenSource(CancellationToken token1, CancellationToken token2) =>
        CreateLinkedTokenSource([token1, token2]);

    public static CancellationTokenSource CreateLinkedTokenSource(CancellationToken token) => CreateLinkedTokenSource([token]);

    public static CancellationTokenSource CreateLinkedTokenSource(params CancellationToken[] tokens) =>
        CreateLinkedTokenSource((ReadOnlySpan<CancellationToken>)tokens);

    public static CancellationTokenSource CreateLinkedTokenSource(params ReadOnlySpan<CancellationToken> tokens)
    {
        var linked = new CancellationTokenSource();
        foreach (var token in tokens)
        {
            token.Register(linked.Cancel);
        }

        return linked;
    }

    public void Cancel() => Cancel(throwOnFirstException: false);

    /// <summary>Calls what has been registered, the last first.</summary>
    /// <exception cref="AggregateException">What the callbacks threw.</exception>
    public void Cancel(bool throwOnFirstException)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (_isCancelled)
        {
            return;
        }

        _isCancelled = true;
        List<global::System.Exception>? failures = null;
        while (_last is { } callback)
        {
            _last = callback.Before;
            try
            {
                callback.Run();
            }
            catch (global::System.Exception exception) when (!throwOnFirstException)
            {
                (failures ??= []).Add(exception);
            }
        }

        if (failures is not null)
        {
            throw new AggregateException(failures);
        }
    }

    public Task CancelAsync()
    {
        if (_isCancelled)
        {
            return Task.CompletedTask;
        }

        _isCancelled = true;
        return Task.Run(() =>
        {
            _isCancelled = false;
            Cancel();
        });
    }

    public void CancelAfter(TimeSpan delay) => CancelAfter((int)(delay.Ticks / TimeSpan.TicksPerMillisecond));

    /// <summary>Takes back what was said before; -1 for never.</summary>
    public void CancelAfter(int millisecondsDelay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(millisecondsDelay, Timeout.Infinite);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        var timer = ++_timer;
        if (millisecondsDelay != Timeout.Infinite)
        {
            WorkQueue.PostLater(() => CancelByTimer(timer), millisecondsDelay);
        }
    }

    /// <summary>False if it has been cancelled; otherwise no timer and no callback is left.</summary>
    public bool TryReset()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (_isCancelled)
        {
            return false;
        }

        _timer++;
        _last = null;
        return true;
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    internal CancellationTokenRegistration Add(Action<object?, CancellationToken> action, object? state)
    {
        var callback = new Callback(this, action, state);
        if (_isCancelled)
        {
            callback.Run();
            return default;
        }

        callback.Before = _last;
        _last = callback;
        return new CancellationTokenRegistration(callback);
    }

    internal bool Remove(Callback callback)
    {
        ref var place = ref _last;
        while (place is not null)
        {
            if (place == callback)
            {
                place = callback.Before;
                return true;
            }

            place = ref place.Before;
        }

        return false;
    }

    protected virtual void Dispose(bool disposing)
    {
        _isDisposed = true;
        _timer++;
        _last = null;
    }

    private void CancelByTimer(long timer)
    {
        if (timer == _timer && !_isDisposed)
        {
            Cancel();
        }
    }

    /// <summary>What to call, and in which order.</summary>
    internal sealed class Callback(CancellationTokenSource source, Action<object?, CancellationToken> action, object? state)
    {
        public readonly CancellationTokenSource Source = source;
        public Callback? Before;

        public void Run() => action(state, new CancellationToken(Source));
    }
}
