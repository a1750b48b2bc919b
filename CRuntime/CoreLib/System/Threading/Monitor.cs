using System;
using System.Threading;
using Il2Mcu.Runtime;

namespace Shadow.System.Threading;

/// <summary>
/// Locks for the one thread there is: taking one always succeeds. Interrupt handlers are no threads; what they share with
/// the program is guarded by other means.
/// </summary>
[Replace]
internal static class Monitor
{
    /// <summary>How often a thread had to wait.</summary>
    public static long LockContentionCount => 0;

    public static void Enter(object obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        HeldLocks.Take(obj);
    }

    public static void Enter(object obj, ref bool lockTaken)
    {
        if (lockTaken)
        {
            throw new ArgumentException("Argument must be initialized to false", nameof(lockTaken));
        }

        Enter(obj);
        lockTaken = true;
    }

    public static bool TryEnter(object obj)
    {
        Enter(obj);
        return true;
    }

    public static bool TryEnter(object obj, int millisecondsTimeout)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(millisecondsTimeout, Timeout.Infinite);
        return TryEnter(obj);
    }

    public static bool TryEnter(object obj, TimeSpan timeout) => TryEnter(obj, Milliseconds(timeout));

    public static void TryEnter(object obj, ref bool lockTaken) => Enter(obj, ref lockTaken);

    public static void TryEnter(object obj, int millisecondsTimeout, ref bool lockTaken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(millisecondsTimeout, Timeout.Infinite);
        Enter(obj, ref lockTaken);
    }

    public static void TryEnter(object obj, TimeSpan timeout, ref bool lockTaken) => TryEnter(obj, Milliseconds(timeout), ref lockTaken);

    public static void Exit(object obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        HeldLocks.GiveBack(obj);
    }

    public static bool IsEntered(object obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        return HeldLocks.Contains(obj);
    }

    /// <summary>Nobody waits.</summary>
    public static void Pulse(object obj) => RequireEntered(obj);

    /// <summary>Nobody waits.</summary>
    public static void PulseAll(object obj) => RequireEntered(obj);

    /// <summary>Nobody else can pulse: for ever.</summary>
    public static bool Wait(object obj) => Wait(obj, Timeout.Infinite);

    public static bool Wait(object obj, TimeSpan timeout) => Wait(obj, Milliseconds(timeout));

    public static bool Wait(object obj, int millisecondsTimeout)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(millisecondsTimeout, Timeout.Infinite);
        RequireEntered(obj);
        Thread.Sleep(millisecondsTimeout);
        return false;
    }

    private static void RequireEntered(object obj)
    {
        if (!IsEntered(obj))
        {
            throw new SynchronizationLockException();
        }
    }

    private static int Milliseconds(TimeSpan timeout)
    {
        var milliseconds = timeout.Ticks / TimeSpan.TicksPerMillisecond;
        ArgumentOutOfRangeException.ThrowIfLessThan(milliseconds, Timeout.Infinite, nameof(timeout));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(milliseconds, int.MaxValue, nameof(timeout));
        return (int)milliseconds;
    }
}
