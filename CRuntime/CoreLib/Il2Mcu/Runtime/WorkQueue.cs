using System;
using System.Threading;

namespace Il2Mcu.Runtime;

/// <summary>
/// Work of the one thread: continuations to run, in order, and those that wait for a time. Whoever waits for a task runs it.
/// </summary>
internal static class WorkQueue
{
    private static Item? s_first;
    private static Item? s_last;
    private static Item? s_timers;

    /// <summary>Runs the action after all that was posted before.</summary>
    public static void Post(Action action)
    {
        var item = new Item(action);
        if (s_last is null)
        {
            s_first = item;
        }
        else
        {
            s_last.Next = item;
        }

        s_last = item;
    }

    /// <summary>Runs the action when the time has come; those of one time in the order in which they came.</summary>
    /// <param name="action">What to run.</param>
    /// <param name="milliseconds">From now on; at least 0.</param>
    public static void PostLater(Action action, long milliseconds)
    {
        var item = new Item(action) { Due = Environment.TickCount64 + milliseconds };
        if (s_timers is null || item.Due < s_timers.Due)
        {
            item.Next = s_timers;
            s_timers = item;
            return;
        }

        var before = s_timers;
        while (before.Next is { } next && next.Due <= item.Due)
        {
            before = next;
        }

        item.Next = before.Next;
        before.Next = item;
    }

    /// <summary>Runs one piece of work; sleeps before it if it has to wait for its time, and for ever if there is none.</summary>
    public static void RunOne()
    {
        TakeDueTimers();
        if (s_first is null)
        {
            var wait = s_timers is null ? Timeout.Infinite : s_timers.Due - Environment.TickCount64;
            Thread.Sleep(wait < 0 && s_timers is not null ? 0 : (int)wait);
            TakeDueTimers();
        }

        if (s_first is { } item)
        {
            s_first = item.Next;
            if (s_first is null)
            {
                s_last = null;
            }

            item.Action();
        }
    }

    private static void TakeDueTimers()
    {
        if (s_timers is null)
        {
            return;
        }

        var now = Environment.TickCount64;
        while (s_timers is { } timer && timer.Due <= now)
        {
            s_timers = timer.Next;
            Post(timer.Action);
        }
    }

    private sealed class Item(Action action)
    {
        public readonly Action Action = action;
        public Item? Next;
        public long Due;
    }
}
