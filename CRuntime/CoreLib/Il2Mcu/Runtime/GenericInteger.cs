using System;
using System.Numerics;

namespace Il2Mcu.Runtime;

/// <summary>Members of <see cref="IBinaryInteger{TSelf}"/> that types implement explicitly, so that only generic code can call them.</summary>
internal static class GenericInteger
{
    /// <summary>Fewest bits that hold the value, with a sign bit if it is negative.</summary>
    public static int ShortestBitLength<T>(T value)
        where T : IBinaryInteger<T> => value.GetShortestBitLength();

    /// <summary>Reads the most significant byte first; false if the value does not fit.</summary>
    public static bool TryReadBigEndian<T>(ReadOnlySpan<byte> source, bool isUnsigned, out T value)
        where T : IBinaryInteger<T> => T.TryReadBigEndian(source, isUnsigned, out value);

    /// <summary>Reads the least significant byte first; false if the value does not fit.</summary>
    public static bool TryReadLittleEndian<T>(ReadOnlySpan<byte> source, bool isUnsigned, out T value)
        where T : IBinaryInteger<T> => T.TryReadLittleEndian(source, isUnsigned, out value);

    /// <summary>Writes the most significant byte first; false if there is no room.</summary>
    public static bool TryWriteBigEndian<T>(T value, Span<byte> destination, out int bytesWritten)
        where T : IBinaryInteger<T> => value.TryWriteBigEndian(destination, out bytesWritten);

    /// <summary>Writes the least significant byte first; false if there is no room.</summary>
    public static bool TryWriteLittleEndian<T>(T value, Span<byte> destination, out int bytesWritten)
        where T : IBinaryInteger<T> => value.TryWriteLittleEndian(destination, out bytesWritten);
}
