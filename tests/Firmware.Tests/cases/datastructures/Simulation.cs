using System;
using System.Collections.Generic;

namespace Cases.DataStructures;

/// <summary>Events in the order of their time, each of which makes others: closures in a priority queue.</summary>
public static class Simulation
{
    private sealed class Clock
    {
        private readonly PriorityQueue<Action, (int Time, int Number)> _events = new();
        private int _number;

        public int Now { get; private set; }

        public void After(int delay, Action action) => _events.Enqueue(action, (Now + delay, _number++));

        public int Run(int limit)
        {
            var count = 0;
            while (_events.TryDequeue(out var action, out var when) && when.Time <= limit)
            {
                Now = when.Time;
                action();
                count++;
            }

            return count;
        }
    }

    public static void Main()
    {
        var clock = new Clock();
        var waiting = new Queue<int>();
        var (busy, served, longest) = (false, 0, 0);
        var seed = 99;
        int Random(int limit) => (seed = ((seed * 1103515245) + 12345) & int.MaxValue) >> 16 & 0x7FFF % limit;

        void Serve()
        {
            if (busy || !waiting.TryDequeue(out var since))
            {
                return;
            }

            busy = true;
            longest = Math.Max(longest, clock.Now - since);
            clock.After(3 + (Random(7) % 5), () =>
            {
                busy = false;
                served++;
                Serve();
            });
        }

        void Arrive()
        {
            waiting.Enqueue(clock.Now);
            Serve();
            clock.After(1 + (Random(7) % 9), Arrive);
        }

        clock.After(0, Arrive);
        Console.WriteLine(clock.Run(500));
        Console.WriteLine($"{served} served, {waiting.Count} waiting, {longest} at most");
    }
}
