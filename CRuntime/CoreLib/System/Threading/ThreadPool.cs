using System;
using System.Threading;
using Il2Mcu.Runtime;

namespace Shadow.System.Threading;

/// <summary>Work for later: there is one thread, which does it where it waits for a task.</summary>
[Replace]
internal static class ThreadPool
{
    public static bool QueueUserWorkItem(WaitCallback callBack) => QueueUserWorkItem(callBack, null);

    public static bool QueueUserWorkItem(WaitCallback callBack, object? state)
    {
        ArgumentNullException.ThrowIfNull(callBack);
        WorkQueue.Post(() => callBack(state));
        return true;
    }

    public static bool QueueUserWorkItem<TState>(Action<TState> callBack, TState state, bool preferLocal)
    {
        ArgumentNullException.ThrowIfNull(callBack);
        WorkQueue.Post(() => callBack(state));
        return true;
    }

    public static bool UnsafeQueueUserWorkItem(WaitCallback callBack, object? state) => QueueUserWorkItem(callBack, state);

    public static bool UnsafeQueueUserWorkItem<TState>(Action<TState> callBack, TState state, bool preferLocal) => QueueUserWorkItem(callBack, state, preferLocal);
}
