using Il2Mcu.Diagnostics;

namespace Il2Mcu.Report;

/// <summary>Bytes [<paramref name="Start"/>, <paramref name="End"/>) with one label.</summary>
public sealed record LabelledRange<TLabel>(long Start, long End, TLabel Label)
{
    /// <summary>Bytes in the range; never 0 in a <see cref="RangeMap{TLabel}"/>.</summary>
    public long Size => End - Start;
}

/// <summary>
/// Gives every address of [start, end) at most one label. The best source of labels is added first, the fallbacks
/// after it: a label never overwrites an earlier one, it fills what is still free. Parts outside are ignored,
/// so that whatever the sources claim, the sum of the sizes cannot exceed the size of the map.
/// </summary>
public sealed class RangeMap<TLabel>(long start, long end)
{
    // Sorted by address, disjoint, never empty ranges.
    private readonly List<LabelledRange<TLabel>> _ranges = [];

    /// <summary>The ranges in order of address.</summary>
    public IReadOnlyList<LabelledRange<TLabel>> Ranges => _ranges;

    /// <summary>Bytes without a label, as [start, end) in order of address.</summary>
    public IReadOnlyList<(long Start, long End)> Gaps
    {
        get
        {
            var gaps = new List<(long, long)>();
            var position = start;
            foreach (var range in _ranges)
            {
                AddIfNotEmpty(gaps, position, range.Start);
                position = range.End;
            }

            AddIfNotEmpty(gaps, position, end);
            return gaps;
        }
    }

    /// <summary>Labels those bytes of [from, to) that have no label yet.</summary>
    public void Add(long from, long to, TLabel label)
    {
        var position = Math.Max(from, start);
        var limit = Math.Min(to, end);
        for (var index = FirstEndingAfter(position); position < limit; index++)
        {
            var free = index < _ranges.Count ? Math.Min(_ranges[index].Start, limit) : limit;
            if (position < free)
            {
                _ranges.Insert(index, new LabelledRange<TLabel>(position, free, label));
                position = free;
            }
            else
            {
                position = _ranges[index].End;
            }
        }
    }

    /// <summary>The range that holds <paramref name="address"/>, or null.</summary>
    public LabelledRange<TLabel>? Find(long address)
    {
        var index = FirstEndingAfter(address);
        return index < _ranges.Count && _ranges[index].Start <= address ? _ranges[index] : null;
    }

    /// <summary>First address from <paramref name="address"/> on that is labelled or outside.</summary>
    public long FreeUntil(long address)
    {
        var index = FirstEndingAfter(address);
        return index < _ranges.Count ? Math.Max(address, _ranges[index].Start) : Math.Max(address, end);
    }

    /// <summary>Proves that every byte has exactly one label.</summary>
    public void CheckComplete()
    {
        var position = start;
        foreach (var range in _ranges)
        {
            Check.That(range.Start == position && range.End > position, $"range at 0x{range.Start:x8} begins at 0x{position:x8}");
            position = range.End;
        }

        Check.That(position == Math.Max(start, end), $"the ranges end at 0x{position:x8}, not at 0x{end:x8}");
    }

    /// <summary>Index of the first range that ends behind <paramref name="address"/>.</summary>
    private int FirstEndingAfter(long address)
    {
        var low = 0;
        var high = _ranges.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_ranges[middle].End <= address)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static void AddIfNotEmpty(List<(long Start, long End)> gaps, long from, long to)
    {
        if (from < to)
        {
            gaps.Add((from, to));
        }
    }
}
