using System;
using System.Threading;
using Il2Mcu.Runtime;
using Shadow.System.Threading.Tasks;

namespace Shadow.System.Threading;

/// <summary>A number that waits for being positive before it goes down. Whoever waits without <c>await</c> runs other work meanwhile.</summary>
[Replace]
internal class SemaphoreSlim : IDisposable
{
    private readonly int _maximum;
    private int _count;
    private Waiter? _first;
    private bool _isDisposed;

    public SemaphoreSlim(int initialCount)
        : this(initialCount, int.MaxValue)
    {
    }

    public SemaphoreSlim(int initialCount, int maxCount)
    {
        if (initialCount < 0 || initialCount > maxCount)
        {
            throw new ArgumentOutOfRangeException(
                nameof(initialCount), initialCount, "The initialCount argument must be non-negative and less than or equal to the maximumCount.");
        }

        if (maxCount <= 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(maxCount), maxCount, "The maximumCount argument must be a positive number. If a maximum is not required, use the constructor without a maxCount parameter.");
        }

        _count = initialCount;
        _maximum = maxCount;
    }

    public int CurrentCount => _count;

    public void Wait() => WaitAsync().Wait();

    public void Wait(CancellationToken cancellationToken) => WaitAsync(cancellationToken).GetAwaiter().GetResult();

    public bool Wait(int millisecondsTimeout) => WaitAsync(millisecondsTimeout).Result;

    public bool Wait(TimeSpan timeout) => WaitAsync(timeout).Result;

    public bool Wait(int millisecondsTimeout, CancellationToken cancellationToken) => Finished(WaitAsync(millisecondsTimeout, cancellationToken));

    public bool Wait(TimeSpan timeout, CancellationToken cancellationToken) => Finished(WaitAsync(timeout, cancellationToken));

    public Task WaitAsync() => WaitAsync(Timeout.Infinite, default);

    public Task WaitAsync(CancellationToken cancellationToken) => WaitAsync(Timeout.Infinite, cancellationToken);

    public Task<bool> WaitAsync(int millisecondsTimeout) => WaitAsync(millisecondsTimeout, default);

    public Task<bool> WaitAsync(TimeSpan timeout) => WaitAsync(timeout, default);

    public Task<bool> WaitAsync(TimeSpan timeout, CancellationToken cancellationToken) =>
        WaitAsync(timeout.Ticks / TimeSpan.TicksPerMillisecond is var milliseconds and >= -1 and <= int.MaxValue
            ? (int)milliseconds
            : throw new ArgumentOutOfRangeException(
                nameof(timeout), timeout, "The timeout must represent a value between -1 and Int32.MaxValue, inclusive."), cancellationToken);

    public Task<bool> WaitAsync(int millisecondsTimeout, CancellationToken cancellationToken)
    {
        CheckDisposed();
        if (millisecondsTimeout < Timeout.Infinite)
        {
            throw new ArgumentOutOfRangeException(
                nameof(millisecondsTimeout), millisecondsTimeout, "The timeout must represent a value between -1 and Int32.MaxValue, inclusive.");
        }

        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<bool>(cancellationToken);
        }

        if (_count > 0)
        {
            _count--;
            return Task.FromResult(true);
        }

        if (millisecondsTimeout == 0)
        {
            return Task.FromResult(false);
        }

        return Added(millisecondsTimeout, cancellationToken);
    }

    public int Release() => Release(1);

    public int Release(int releaseCount)
    {
        CheckDisposed();
        if (releaseCount < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(releaseCount), releaseCount, "The releaseCount argument must be greater than zero.");
        }

        if (_maximum - _count < releaseCount)
        {
            throw new SemaphoreFullException();
        }

        var before = _count;
        _count += releaseCount;
        while (_count > 0 && _first is { } waiter)
        {
            _first = waiter.Next;
            if (!waiter.Task.IsCompleted)
            {
                _count--;
                WorkQueue.Post(() => waiter.Task.TrySetResult(true));
            }
        }

        return before;
    }

    public void Dispose() => Dispose(true);

    protected virtual void Dispose(bool disposing) => _isDisposed = true;

    private Task<bool> Added(int millisecondsTimeout, CancellationToken cancellationToken)
    {
        var task = new Task<bool>();
        var waiter = new Waiter(task);
        ref var place = ref _first;
        while (place is { } other)
        {
            place = ref other.Next;
        }

        place = waiter;
        if (millisecondsTimeout > 0)
        {
            WorkQueue.PostLater(() => Leave(waiter, () => task.TrySetResult(false)), millisecondsTimeout);
        }

        if (cancellationToken.CanBeCanceled)
        {
            var registration = cancellationToken.Register(() => Leave(waiter, () => task.TryCancel(cancellationToken.TaskException())));
            task.Then(registration.Dispose);
        }

        return task;
    }

    /// <summary>Ends the waiting, if it has not ended: a waiter that was released is no longer in the list.</summary>
    private void Leave(Waiter waiter, Action end)
    {
        ref var place = ref _first;
        while (place is { } other)
        {
            if (other == waiter)
            {
                place = waiter.Next;
                end();
                return;
            }

            place = ref other.Next;
        }
    }

    private static bool Finished(Task<bool> task) => task.GetAwaiter().GetResult();

    private void CheckDisposed() => ObjectDisposedException.ThrowIf(_isDisposed, this);

    private sealed class Waiter(Task<bool> task)
    {
        public readonly Task<bool> Task = task;
        public Waiter? Next;
    }
}
