using System;
using System.Buffers;
using Il2Mcu.Runtime;

namespace Shadow.System.Buffers;

/// <summary>The shared pool keeps nothing: what the framework borrows is small and lives for one call.</summary>
[Replace]
internal sealed class SharedArrayPool<T> : ArrayPool<T>
{
    public override T[] Rent(int minimumLength)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minimumLength);
        return minimumLength == 0 ? [] : new T[minimumLength];
    }

    public override void Return(T[] array, bool clearArray = false) => ArgumentNullException.ThrowIfNull(array);
}
