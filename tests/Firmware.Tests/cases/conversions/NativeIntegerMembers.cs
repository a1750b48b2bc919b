using System;
using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;

namespace Cases.Conversions;

/// <summary>
/// Members of nint and nuint know the size of an address, which differs between the PC and the microcontroller: what is printed is
/// independent of it.
/// </summary>
public static class NativeIntegerMembers
{
    private const int Guard = 0x55AA_1234;

    private static readonly int s_bits = IntPtr.Size * 8;

    private struct Neighbours
    {
        public int Before;
        public nint Signed;
        public int Between;
        public nuint Unsigned;
        public int After;
    }

    public static void Main()
    {
        Bits();
        Parsing();
        Formatting();
        Bytes();
        Saturating();
    }

    private static void Bits()
    {
        Console.WriteLine(nint.LeadingZeroCount(1) == s_bits - 1);
        Console.WriteLine(nuint.LeadingZeroCount(0) == (nuint)s_bits);
        Console.WriteLine(nint.LeadingZeroCount(-1));
        Console.WriteLine(nint.TrailingZeroCount(0) == s_bits);
        Console.WriteLine(nuint.TrailingZeroCount(40));
        Console.WriteLine(nint.PopCount(-1) == s_bits);
        Console.WriteLine(nint.RotateLeft(nint.MinValue, 1));
        Console.WriteLine(nuint.RotateRight(1, 1) == (nuint.MaxValue / 2) + 1);
        Console.WriteLine(nint.RotateRight(3, s_bits + 1) == nint.MinValue + 1);
        Console.WriteLine(BitOperations.RotateLeft((nuint)5, s_bits));
        Console.WriteLine(BitOperations.LeadingZeroCount((nuint)255) == s_bits - 8);
        Console.WriteLine(BitOperations.TrailingZeroCount((nint)0) == s_bits);
        Console.WriteLine(nint.Log2(1000));
        Console.WriteLine(nuint.Log2(nuint.MaxValue) == (nuint)(s_bits - 1));
        Console.WriteLine(ByteCount((nint)1) == IntPtr.Size);
        Console.WriteLine(ByteCount((nuint)1) == IntPtr.Size);
        Console.WriteLine($"{BitLength((nint)0)} {BitLength((nint)1000)} {BitLength((nint)(-1))} {BitLength((nint)(-1000))} {BitLength((nuint)1000)}");
    }

    private static int ByteCount<T>(T value)
        where T : IBinaryInteger<T> => value.GetByteCount();

    private static int BitLength<T>(T value)
        where T : IBinaryInteger<T> => value.GetShortestBitLength();

    private static void Parsing()
    {
        Neighbours all = new() { Before = Guard, Between = Guard, After = Guard };
        Console.WriteLine(nint.TryParse("-12", out all.Signed));
        Console.WriteLine(nuint.TryParse("34", out all.Unsigned));
        Print(all);
        Console.WriteLine(nint.TryParse("+56".AsSpan(), NumberStyles.AllowLeadingSign, null, out all.Signed));
        Console.WriteLine(nuint.TryParse("7f"u8, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out all.Unsigned));
        Print(all);
        Console.WriteLine(nint.TryParse("99999999999999999999", out all.Signed));
        Console.WriteLine(nuint.TryParse("-1", CultureInfo.InvariantCulture, out all.Unsigned));
        Print(all);
        Console.WriteLine(nint.TryParse((string?)null, out all.Signed));
        Console.WriteLine(nint.Parse("-77") + " " + nuint.Parse("88", CultureInfo.InvariantCulture) + " " + nint.Parse("9A".AsSpan(), NumberStyles.HexNumber));
        Console.WriteLine(nint.Parse(nint.MinValue.ToString()) == nint.MinValue);
        Console.WriteLine(nuint.Parse(nuint.MaxValue.ToString()) == nuint.MaxValue);
        Throws(() => nint.Parse(nuint.MaxValue.ToString()));
        Throws(() => nuint.Parse("-5"));
        Throws(() => nint.Parse(null!));
        Throws(() => nint.Parse("five"));
    }

    private static void Print(Neighbours all) =>
        Console.WriteLine($"{all.Before == Guard} {all.Signed} {all.Between == Guard} {all.Unsigned} {all.After == Guard}");

    private static void Throws(Func<object> action)
    {
        try
        {
            Console.WriteLine(action());
        }
        catch (Exception exception)
        {
            Console.WriteLine(exception.GetType().Name);
        }
    }

    private static void Formatting()
    {
        nint minus = -1;
        Console.WriteLine(minus.ToString("X") == new string('F', IntPtr.Size * 2));
        Console.WriteLine(((nint)255).ToString("X4") + ((nuint)5).ToString("D3") + minus.ToString("N1", CultureInfo.InvariantCulture));
        Console.WriteLine($"{minus:X2}".Length == IntPtr.Size * 2);
        Console.WriteLine($"{(nuint)12,5}|{(nint)(-3),-4}|");
        Span<byte> bytes = stackalloc byte[8];
        Console.WriteLine(((nint)(-42)).TryFormat(bytes, out var written) + " " + written);
    }

    private static void Bytes()
    {
        Console.WriteLine(BinaryPrimitives.ReverseEndianness(BinaryPrimitives.ReverseEndianness((nint)0x123456)));
        Console.WriteLine(BinaryPrimitives.ReverseEndianness((nint)1) == (nint)1 << (s_bits - 8));
        Console.WriteLine(BinaryPrimitives.ReverseEndianness((nuint)0x80) == (nuint)0x80 << (s_bits - 8));
        nint[] some = [1, -1, 256];
        BinaryPrimitives.ReverseEndianness(some, some);
        Console.WriteLine($"{some[0] == (nint)1 << (s_bits - 8)} {some[1]} {some[2] == (nint)1 << (s_bits - 16)}");
        WriteAndRead<nint>(0x1234, false);
        WriteAndRead<nint>(-2, false);
        WriteAndRead<nuint>(0xFEDC, true);
        Read<nint>([0xFF, 0x80], false);
        Read<nint>([0, 0, 0, 0, 0, 0, 0, 0, 0, 77], false);
        Read<nuint>([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], true);
        Read<nuint>([], true);
        var place = new byte[IntPtr.Size];
        BinaryPrimitives.WriteIntPtrBigEndian(place, 0x0102);
        Console.WriteLine(place[^1] + " " + place[^2] + " " + place[0] + " " + BinaryPrimitives.ReadIntPtrBigEndian(place) + " " + (BinaryPrimitives.ReadUIntPtrLittleEndian(place) >> (s_bits - 16)));
    }

    private static void WriteAndRead<T>(T value, bool isUnsigned)
        where T : IBinaryInteger<T>
    {
        var place = new byte[12];
        Console.Write(value.TryWriteBigEndian(place.AsSpan(2), out var written) && written == IntPtr.Size);
        Console.Write(" " + place[1] + " " + place[2 + IntPtr.Size] + " ");
        Console.Write(T.TryReadBigEndian(place.AsSpan(2, IntPtr.Size), isUnsigned, out var back));
        Console.Write(" " + back + " ");
        Console.Write(value.TryWriteLittleEndian(place.AsSpan(2), out written) && T.TryReadLittleEndian(place.AsSpan(2, written), isUnsigned, out back));
        Console.Write(" " + back + " ");
        Console.WriteLine(value.TryWriteLittleEndian(place.AsSpan(0, IntPtr.Size - 1), out written) + " " + written);
    }

    private static void Read<T>(byte[] source, bool isUnsigned)
        where T : IBinaryInteger<T> =>
        Console.WriteLine(T.TryReadBigEndian(source, isUnsigned, out var value) + " " + value);

    private static void Saturating()
    {
        Console.WriteLine(nint.CreateSaturating(long.MaxValue) == nint.MaxValue);
        Console.WriteLine(nint.CreateSaturating(Int128.MinValue) == nint.MinValue);
        Console.WriteLine(nuint.CreateSaturating(-1) + " " + nint.CreateSaturating((byte)7) + " " + nuint.CreateSaturating('a'));
        Console.WriteLine(nuint.CreateSaturating(1e30) == nuint.MaxValue);
        Console.WriteLine(nint.CreateTruncating(0x7FFF_FFFF_0000_0003L) == unchecked((nint)0x7FFF_FFFF_0000_0003L));
        Throws(() => nint.CreateChecked(ulong.MaxValue));
        Throws(() => nuint.CreateChecked(-1));
    }
}
