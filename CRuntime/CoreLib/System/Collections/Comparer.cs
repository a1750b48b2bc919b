using System;
using System.Collections;
using System.Globalization;
using Il2Mcu.Runtime;

namespace Shadow.System.Collections;

/// <summary>The order of objects that are compared as such; text by code units, as in the invariant culture.</summary>
[Replace]
internal sealed class Comparer : IComparer
{
    public static readonly Comparer Default = new();

    public static readonly Comparer DefaultInvariant = new();

    private Comparer()
    {
    }

    public Comparer(CultureInfo culture) => ArgumentNullException.ThrowIfNull(culture);

    public int Compare(object? a, object? b)
    {
        if (a == b)
        {
            return 0;
        }

        if (a is null || b is null)
        {
            return a is null ? -1 : 1;
        }

        if (a is IComparable left)
        {
            return left.CompareTo(b);
        }

        return b is IComparable right ? -right.CompareTo(a) : throw new ArgumentException("At least one object must implement IComparable.");
    }
}
