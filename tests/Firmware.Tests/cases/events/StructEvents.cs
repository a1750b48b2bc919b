using System;

namespace Cases.Events;

/// <summary>An event of a struct.</summary>
public static class StructEvents
{
    private struct Source
    {
        public event Action<int>? Changed;

        public void Raise(int value) => Changed?.Invoke(value);
    }

    private static void Show(int value) => Console.WriteLine(value);

    public static void Main()
    {
        var source = default(Source);
        source.Changed += Show;
        var copy = source;
        copy.Changed += Show;
        source.Raise(1);
        copy.Raise(2);
        copy.Changed -= Show;
        copy.Changed -= Show;
        copy.Raise(3);
    }
}
