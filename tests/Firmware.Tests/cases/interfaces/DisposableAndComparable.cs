using System;

namespace Cases.Interfaces;

/// <summary>Interfaces of the framework implemented by a struct and used through constraints.</summary>
public static class DisposableAndComparable
{
    private struct Version3 : IComparable<Version3>, IEquatable<Version3>, IDisposable
    {
        public int Major, Minor;
        public static int Disposed;

        public readonly int CompareTo(Version3 other) => Major != other.Major ? Major - other.Major : Minor - other.Minor;

        public readonly bool Equals(Version3 other) => CompareTo(other) == 0;

        public readonly void Dispose() => Disposed += Major;
    }

    private static T Max<T>(T left, T right)
        where T : IComparable<T>, IDisposable
    {
        using (left)
        using (right)
        {
            return left.CompareTo(right) > 0 ? left : right;
        }
    }

    public static void Main()
    {
        var best = Max(new Version3 { Major = 3, Minor = 1 }, new Version3 { Major = 3, Minor = 9 });
        Console.WriteLine(best.Minor);
        Console.WriteLine(Version3.Disposed);
        Console.WriteLine(best.Equals(new Version3 { Major = 3, Minor = 9 }));
    }
}
