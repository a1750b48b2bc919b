using System;
using Il2Mcu.Runtime;

namespace Shadow.System;

/// <summary>
/// The collector has one generation; where a program asks for one, it gets the answer that .NET gives for a new object.
/// </summary>
internal static class GC
{
    private const int OldestGeneration = 2;

    /// <summary>Collections that the program asked for of the first generations only, which .NET does not count for the others.</summary>
    private static int s_youngCollections;
    private static int s_middleCollections;

    public static int get_MaxGeneration() => OldestGeneration;

    public static void Collect() => CollectCore();

    public static void Collect(int generation)
    {
        CheckGeneration(generation);
        if (generation == 0)
        {
            s_youngCollections++;
        }
        else if (generation == 1)
        {
            s_middleCollections++;
        }

        CollectCore();
    }

    public static void Collect(int generation, GCCollectionMode mode) => Collect(generation, mode, true);

    public static void Collect(int generation, GCCollectionMode mode, bool blocking) => Collect(generation, mode, blocking, false);

    public static void Collect(int generation, GCCollectionMode mode, bool blocking, bool compacting)
    {
        CheckGeneration(generation);
        if (mode is < GCCollectionMode.Default or > GCCollectionMode.Aggressive)
        {
            throw new ArgumentOutOfRangeException(nameof(mode), "Enum value was out of legal range.");
        }

        Collect(generation);
    }

    public static int CollectionCount(int generation)
    {
        CheckGeneration(generation);
        return generation > OldestGeneration ? 0
            : Collections() - (generation > 0 ? s_youngCollections : 0) - (generation > 1 ? s_middleCollections : 0);
    }

    public static int GetGeneration(global::System.WeakReference wo)
    {
        var target = wo.Target;
        ArgumentNullException.ThrowIfNull(target, nameof(wo));
        return GetGeneration(target);
    }

    /// <summary>.NET keeps literals in a heap of their own, whose objects are older than any.</summary>
    public static int GetGeneration(object obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        return IsInHeap(obj) ? 0 : int.MaxValue;
    }

    public static long GetTotalMemory(bool forceFullCollection)
    {
        if (forceFullCollection)
        {
            CollectCore();
            Finalization.RunPending();
            CollectCore();
        }

        return Used();
    }

    public static long GetAllocatedBytesForCurrentThread() => Allocated();

    public static long GetTotalAllocatedBytes(bool precise) => Allocated();

    public static void KeepAlive(object? obj) => KeepAliveCore(obj);

    public static void SuppressFinalize(object obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        Finalization.Suppress(obj);
    }

    public static void ReRegisterForFinalize(object obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        Finalization.Reregister(obj);
    }

    public static void WaitForPendingFinalizers() => Finalization.RunPending();

    /// <summary>A collection is made when the heap is full; memory outside of it does not change that.</summary>
    public static void AddMemoryPressure(long bytesAllocated) => CheckPressure(bytesAllocated);

    public static void RemoveMemoryPressure(long bytesAllocated) => CheckPressure(bytesAllocated);

    public static T[] AllocateUninitializedArray<T>(int length, bool pinned) => new T[length];

    public static T[] AllocateArray<T>(int length, bool pinned) => new T[length];

    private static void CheckPressure(long bytesAllocated)
    {
        if (bytesAllocated <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(bytesAllocated), "Positive number required.");
        }
    }

    private static void CheckGeneration(int generation)
    {
        if (generation < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(generation), "Value must be positive.");
        }
    }

    [RuntimeImport("il2_gc_collect")]
    private static extern void CollectCore();

    [RuntimeImport("il2_gc_collections")]
    private static extern int Collections();

    [RuntimeImport("il2_gc_used")]
    private static extern uint Used();

    [RuntimeImport("il2_gc_allocated")]
    private static extern long Allocated();

    [RuntimeImport("il2_gc_is_in_heap")]
    private static extern bool IsInHeap(object obj);

    [RuntimeImport("il2_gc_keep_alive")]
    private static extern void KeepAliveCore(object? obj);
}
