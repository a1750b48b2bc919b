using System;
using System.Collections;
using System.Collections.Generic;
using Il2Mcu.Runtime;

namespace Shadow.System.Runtime.CompilerServices;

/// <summary>Values attached to objects, which live as long as these. Keys are told apart by identity.</summary>
[Replace]
internal sealed class ConditionalWeakTable<TKey, TValue> : IEnumerable<KeyValuePair<TKey, TValue>>
    where TKey : class
    where TValue : class?
{
    private Entry?[] _buckets = new Entry?[8];
    private int _count;

    public delegate TValue CreateValueCallback(TKey key);

    public bool TryGetValue(TKey key, out TValue value)
    {
        var entry = Find(key);
        value = entry is null ? null! : entry.Value;
        return entry is not null;
    }

    public void Add(TKey key, TValue value)
    {
        if (!TryAdd(key, value))
        {
            throw new ArgumentException("An item with the same key has already been added.");
        }
    }

    public bool TryAdd(TKey key, TValue value)
    {
        if (Find(key) is not null)
        {
            return false;
        }

        if (_count >= _buckets.Length)
        {
            Grow();
        }

        ref var bucket = ref BucketOf(_buckets, Link.AddressOf(key));
        var entry = new Entry { TargetAddress = Link.AddressOf(key), ValueAddress = Link.AddressOf(value), Kind = Link.Dependent, Next = bucket };
        bucket = entry;
        _count++;
        Link.AddDependent(entry);
        return true;
    }

    public void AddOrUpdate(TKey key, TValue value)
    {
        if (Find(key) is { } entry)
        {
            entry.ValueAddress = Link.AddressOf(value);
        }
        else
        {
            TryAdd(key, value);
        }
    }

    public bool Remove(TKey key) => Remove(key, out _);

    public bool Remove(TKey key, out TValue value)
    {
        var entry = Find(key);
        value = entry is null ? null! : entry.Value;
        if (entry is null)
        {
            return false;
        }

        entry.TargetAddress = 0;
        Unlink(entry, ref BucketOf(_buckets, Link.AddressOf(key)));
        return true;
    }

    public void Clear()
    {
        _buckets = new Entry?[8];
        _count = 0;
    }

    public TValue GetValue(TKey key, CreateValueCallback createValueCallback)
    {
        ArgumentNullException.ThrowIfNull(createValueCallback);
        return Find(key) is { } entry ? entry.Value : GetOrAdd(key, createValueCallback(key));
    }

    public TValue GetOrCreateValue(TKey key) =>
        Find(key) is { } entry ? entry.Value : GetOrAdd(key, Activator.CreateInstance<TValue>());

    public TValue GetOrAdd(TKey key, TValue value)
    {
        if (Find(key) is { } entry)
        {
            return entry.Value;
        }

        TryAdd(key, value);
        return value;
    }

    public TValue GetOrAdd(TKey key, Func<TKey, TValue> valueFactory)
    {
        ArgumentNullException.ThrowIfNull(valueFactory);
        return Find(key) is { } entry ? entry.Value : GetOrAdd(key, valueFactory(key));
    }

    public TValue GetOrAdd<TArg>(TKey key, Func<TKey, TArg, TValue> valueFactory, TArg factoryArgument)
        where TArg : allows ref struct
    {
        ArgumentNullException.ThrowIfNull(valueFactory);
        return Find(key) is { } entry ? entry.Value : GetOrAdd(key, valueFactory(key, factoryArgument));
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<KeyValuePair<TKey, TValue>>)this).GetEnumerator();

    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator()
    {
        foreach (var bucket in _buckets)
        {
            for (var entry = bucket; entry is not null; entry = entry.Next)
            {
                if (Link.ObjectAt(entry.TargetAddress) is TKey key)
                {
                    yield return new KeyValuePair<TKey, TValue>(key, entry.Value);
                }
            }
        }
    }

    private static ref Entry? BucketOf(Entry?[] buckets, nint key) => ref buckets[(int)(key >> 3) & (buckets.Length - 1)];

    private static void Unlink(Entry entry, ref Entry? bucket)
    {
        if (bucket == entry)
        {
            bucket = entry.Next;
            return;
        }

        for (var before = bucket; before is not null; before = before.Next)
        {
            if (before.Next == entry)
            {
                before.Next = entry.Next;
                return;
            }
        }
    }

    private Entry? Find(TKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var address = Link.AddressOf(key);
        for (var entry = BucketOf(_buckets, address); entry is not null; entry = entry.Next)
        {
            if (entry.TargetAddress == address)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>Leaves out what has lost its key; grows only if much is left.</summary>
    private void Grow()
    {
        var alive = 0;
        foreach (var bucket in _buckets)
        {
            for (var entry = bucket; entry is not null; entry = entry.Next)
            {
                alive += entry.TargetAddress == 0 ? 0 : 1;
            }
        }

        var grown = new Entry?[alive > _buckets.Length / 2 ? _buckets.Length * 2 : _buckets.Length];
        foreach (var bucket in _buckets)
        {
            for (var entry = bucket; entry is not null;)
            {
                var next = entry.Next;
                if (entry.TargetAddress != 0)
                {
                    ref var place = ref BucketOf(grown, entry.TargetAddress);
                    entry.Next = place;
                    place = entry;
                }

                entry = next;
            }
        }

        _buckets = grown;
        _count = alive;
    }

    private sealed class Entry : Link
    {
        public Entry? Next;

        public TValue Value => global::System.Runtime.CompilerServices.Unsafe.As<TValue>(ObjectAt(ValueAddress)!);
    }
}
