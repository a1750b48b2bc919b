using System;

namespace Cases.Events;

/// <summary>Events with add and remove of their own.</summary>
public static class Accessors
{
    private sealed class Source
    {
        private Action? _first;
        private int _count;

        public event Action Changed
        {
            add
            {
                _count++;
                Console.WriteLine("add");
                _first += value;
            }

            remove
            {
                _count--;
                Console.WriteLine("remove");
                _first -= value;
            }
        }

        public void Raise()
        {
            Console.WriteLine(_count);
            _first?.Invoke();
        }
    }

    private static void Handle() => Console.WriteLine("handled");

    public static void Main()
    {
        var source = new Source();
        source.Changed += Handle;
        source.Changed += Handle;
        source.Raise();
        source.Changed -= Handle;
        source.Raise();
    }
}
