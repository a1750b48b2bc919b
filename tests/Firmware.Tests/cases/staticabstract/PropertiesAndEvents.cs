using System;

namespace Cases.StaticAbstracts;

/// <summary>Static abstract properties with setters and events.</summary>
public static class PropertiesAndEvents
{
    private interface ICounted<TSelf>
    {
        static abstract int Count { get; set; }

        static abstract event Action<int> Changed;
    }

    private sealed class One : ICounted<One>
    {
        private static int _count;

        public static int Count
        {
            get => _count;
            set
            {
                _count = value;
                Changed?.Invoke(value);
            }
        }

        public static event Action<int> Changed;
    }

    private struct Two : ICounted<Two>
    {
        public static int Count { get; set; } = 100;

        static event Action<int> ICounted<Two>.Changed
        {
            add => value(-1);
            remove => value(-2);
        }
    }

    private static void Use<T>(string name)
        where T : ICounted<T>
    {
        Action<int> handler = value => Console.WriteLine(name + value);
        T.Changed += handler;
        T.Count++;
        T.Count += 5;
        T.Changed -= handler;
        T.Count *= 2;
        Console.WriteLine(T.Count);
    }

    public static void Main()
    {
        Use<One>("one ");
        Use<Two>("two ");
    }
}
