using System;

namespace Cases.Events;

/// <summary>Static events, in static and generic types.</summary>
public static class StaticEvents
{
    private static event Action? Ticked;

    private static class Channel<T>
    {
        public static event Action<T>? Sent;

        public static void Send(T value) => Sent?.Invoke(value);
    }

    public static void Main()
    {
        var ticks = 0;
        Ticked += () => ticks++;
        Ticked += () => ticks += 10;
        Ticked();
        Console.WriteLine(ticks);
        Channel<int>.Sent += value => Console.WriteLine(value + 1);
        Channel<string>.Sent += value => Console.WriteLine(value + "!");
        Channel<int>.Send(41);
        Channel<string>.Send("text");
    }
}
