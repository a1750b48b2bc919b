using System;

namespace Cases.Generics;

/// <summary>Properties, indexers and events whose types are type parameters.</summary>
public static class PropertiesAndEvents
{
    private class Observed<TKey, TValue>
    {
        private TKey[] _keys = new TKey[4];
        private TValue[] _values = new TValue[4];
        private int _count;
        public event Action<TKey, TValue> Changed;

        public TValue Last { get; private set; }

        public TValue this[TKey key]
        {
            get
            {
                var at = Array.IndexOf(_keys, key, 0, _count);
                return at < 0 ? default : _values[at];
            }

            set
            {
                var at = Array.IndexOf(_keys, key, 0, _count);
                if (at < 0)
                {
                    at = _count++;
                }

                (_keys[at], _values[at]) = (key, value);
                Last = value;
                Changed?.Invoke(key, value);
            }
        }
    }

    public static void Main()
    {
        var map = new Observed<string, int>();
        map["a"] = 1;
        map.Changed += (key, value) => Console.WriteLine(key + "=" + value);
        map["a"]++;
        map["b"] += 7;
        Console.WriteLine(map["a"] + map["c"]);
        Console.WriteLine(map.Last);
        var other = new Observed<int, string> { [3] = "three" };
        Console.WriteLine(other[3] + other.Last);
    }
}
