using System;

namespace Cases.Events;

/// <summary>Events kept in a table by key with own add and remove.</summary>
public static class CustomStorage
{
    private sealed class Hub
    {
        private readonly Action<int>[] _handlers = new Action<int>[2];
        public int Adds;

        public event Action<int> First
        {
            add
            {
                Adds++;
                _handlers[0] += value;
            }

            remove => _handlers[0] -= value;
        }

        public event Action<int> Second
        {
            add
            {
                Adds++;
                _handlers[1] = value;
            }

            remove => _handlers[1] = null;
        }

        public void Raise(int which, int value) => _handlers[which]?.Invoke(value);
    }

    public static void Main()
    {
        var hub = new Hub();
        var sum = 0;
        Action<int> add = value => sum += value;
        hub.First += add;
        hub.First += add;
        hub.Second += add;
        hub.Second += value => sum += 100 * value;
        hub.Raise(0, 1);
        hub.Raise(1, 2);
        hub.First -= add;
        hub.Second -= add;
        hub.Raise(0, 5);
        hub.Raise(1, 7);
        Console.WriteLine(sum + " " + hub.Adds);
    }
}
