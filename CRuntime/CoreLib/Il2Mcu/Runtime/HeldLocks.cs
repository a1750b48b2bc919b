using System;
using System.Threading;

namespace Il2Mcu.Runtime;

/// <summary>
/// The locks that the one thread holds, in the order in which it took them. Nobody ever waits; what remains of a lock is
/// that only its owner may give it back. Objects need no field for it.
/// </summary>
internal static class HeldLocks
{
    private static object?[] s_locks = [];
    private static int s_count;

    public static void Take(object locked)
    {
        var locks = s_locks;
        if (s_count == locks.Length)
        {
            s_locks = new object?[s_count + 4];
            Array.Copy(locks, s_locks, s_count);
        }

        s_locks[s_count++] = locked;
    }

    /// <summary>Gives back what was taken last of the object.</summary>
    /// <exception cref="SynchronizationLockException">It is not held.</exception>
    public static void GiveBack(object locked)
    {
        var index = LastIndexOf(locked);
        if (index < 0)
        {
            throw new SynchronizationLockException();
        }

        s_count--;
        Array.Copy(s_locks, index + 1, s_locks, index, s_count - index);
        s_locks[s_count] = null;
    }

    public static bool Contains(object locked) => LastIndexOf(locked) >= 0;

    private static int LastIndexOf(object locked)
    {
        var index = s_count;
        while (--index >= 0 && !ReferenceEquals(s_locks[index], locked))
        {
        }

        return index;
    }
}
