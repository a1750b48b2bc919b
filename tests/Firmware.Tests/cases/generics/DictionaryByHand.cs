using System;
using System.Collections.Generic;

namespace Cases.Generics;

/// <summary>A generic hash table with chaining, its own enumerator and a comparer.</summary>
public static class DictionaryByHand
{
    private sealed class Table<TKey, TValue>(IEqualityComparer<TKey> comparer = null)
    {
        private readonly IEqualityComparer<TKey> _comparer = comparer ?? EqualityComparer<TKey>.Default;

        private readonly List<(TKey Key, TValue Value)>[] _buckets = new List<(TKey, TValue)>[4];

        public TValue this[TKey key]
        {
            get
            {
                foreach (var (candidate, value) in Bucket(key))
                {
                    if (_comparer.Equals(candidate, key))
                    {
                        return value;
                    }
                }

                throw new KeyNotFoundException();
            }

            set
            {
                var bucket = Bucket(key);
                var at = bucket.FindIndex(pair => _comparer.Equals(pair.Key, key));
                if (at < 0)
                {
                    bucket.Add((key, value));
                }
                else
                {
                    bucket[at] = (key, value);
                }
            }
        }

        private List<(TKey Key, TValue Value)> Bucket(TKey key) => _buckets[(uint)_comparer.GetHashCode(key) % 4] ??= [];
    }

    private sealed class ByLength : IEqualityComparer<string>
    {
        public bool Equals(string left, string right) => left.Length == right.Length;

        public int GetHashCode(string text) => text.Length;
    }

    public static void Main()
    {
        var numbers = new Table<int, string>();
        for (var i = 0; i < 10; i++)
        {
            numbers[i * 3] = "n" + i;
        }

        numbers[9] = "replaced";
        Console.WriteLine(numbers[9] + numbers[27]);
        var texts = new Table<string, int>(new ByLength()) { ["ab"] = 1, ["cd"] = 2, ["e"] = 3 };
        Console.WriteLine(texts["xx"] + texts["y"]);
        try
        {
            Console.WriteLine(texts["long"]);
        }
        catch (KeyNotFoundException)
        {
            Console.WriteLine("missing");
        }
    }
}
