using System;
using System.Threading;
using Il2Mcu.Runtime;

namespace Shadow.System.Threading;

/// <summary>A lock of its own for the one thread there is; it counts how often it is held.</summary>
[Replace]
internal sealed class Lock
{
    private int _held;

    public bool IsHeldByCurrentThread => _held > 0;

    public void Enter() => _held++;

    public bool TryEnter()
    {
        _held++;
        return true;
    }

    public bool TryEnter(int millisecondsTimeout)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(millisecondsTimeout, Timeout.Infinite);
        return TryEnter();
    }

    public bool TryEnter(TimeSpan timeout) => TryEnter((int)(timeout.Ticks / TimeSpan.TicksPerMillisecond));

    public Scope EnterScope()
    {
        _held++;
        return new Scope(this);
    }

    public void Exit()
    {
        if (_held == 0)
        {
            throw new SynchronizationLockException();
        }

        _held--;
    }

    /// <summary>Holds the lock until it is disposed of.</summary>
    public ref struct Scope
    {
        private Lock? _lock;

        internal Scope(Lock held)
        {
            _lock = held;
        }

        public void Dispose()
        {
            var held = _lock;
            _lock = null;
            held?.Exit();
        }
    }
}
