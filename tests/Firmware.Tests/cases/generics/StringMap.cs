using System;

namespace Cases.Generics;

/// <summary>A hash map from strings to values with chaining.</summary>
public static class StringMap
{
    private sealed class HashMap<T>
    {
        private readonly Entry[] _buckets = new Entry[7];

        public int Count { get; private set; }

        public T this[string key]
        {
            get => Find(key) is { } entry ? entry.Value : default;
            set
            {
                if (Find(key) is { } entry)
                {
                    entry.Value = value;
                    return;
                }

                ref var bucket = ref _buckets[Hash(key)];
                bucket = new Entry { Key = key, Value = value, Next = bucket };
                Count++;
            }
        }

        private Entry Find(string key)
        {
            for (var entry = _buckets[Hash(key)]; entry != null; entry = entry.Next)
            {
                if (entry.Key == key)
                {
                    return entry;
                }
            }

            return null;
        }

        private uint Hash(string key)
        {
            uint hash = 0;
            foreach (var character in key)
            {
                hash = hash * 31 + character;
            }

            return hash % (uint)_buckets.Length;
        }

        private sealed class Entry
        {
            public string Key;
            public T Value;
            public Entry Next;
        }
    }

    public static void Main()
    {
        var counts = new HashMap<int>();
        var names = new HashMap<string>();
        var word = "";
        foreach (var character in "a rose is a rose is a rose ")
        {
            if (character != ' ')
            {
                word = string.Concat(word, character == 'o' ? "o" : character == 'r' ? "r" : character == 'a' ? "a" : "x");
                continue;
            }

            counts[word]++;
            names[word] = string.Concat(names[word], "*");
            word = "";
        }

        Console.WriteLine(counts["a"]);
        Console.WriteLine(counts["roxx"]);
        Console.WriteLine(names["roxx"]);
        Console.WriteLine(counts["missing"]);
        Console.WriteLine(names["missing"] == null);
        Console.WriteLine(counts.Count);
    }
}
