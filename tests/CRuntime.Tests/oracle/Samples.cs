namespace Il2Mcu.Oracle;

/// <summary>Arguments near every limit that an operation may treat in a special way.</summary>
internal static class Samples
{
    public static readonly int[] I4 = [0, 1, -1, 7, -13, 127, 128, -128, -129, 255, 256, 65535, 65536, 46341, int.MaxValue, int.MinValue];

    public static readonly uint[] U4 = [0, 1, 7, 127, 128, 255, 256, 32768, 65535, 65536, 0x7FFFFFFF, 0x80000000, uint.MaxValue];

    public static readonly long[] I8 =
    [
        0, 1, -1, 7, -13, 128, -129, 256, 65536, int.MaxValue, (long)int.MaxValue + 1, int.MinValue, uint.MaxValue,
        3037000500, -3037000500, long.MaxValue, long.MinValue,
    ];

    public static readonly ulong[] U8 =
    [
        0, 1, 7, 127, 256, 65535, int.MaxValue, uint.MaxValue, 0x1_0000_0000, long.MaxValue, 0x8000_0000_0000_0000,
        0x8000_0080_0000_0001, ulong.MaxValue,
    ];

    /// <summary>Fewer of each, for operations of two arguments.</summary>
    public static readonly int[] PairI4 = [0, 1, -1, 7, -13, 46341, 65536, int.MaxValue, int.MinValue];

    public static readonly uint[] PairU4 = [0, 1, 7, 65535, 65536, 0x7FFFFFFF, 0x80000000, uint.MaxValue];

    public static readonly long[] PairI8 = [0, 1, -1, 7, -13, 0x1_0000_0000, 3037000500, long.MaxValue, long.MinValue];

    public static readonly ulong[] PairU8 = [0, 1, 7, 0xFFFF_FFFF, 0x1_0000_0000, long.MaxValue, 1UL << 63, ulong.MaxValue];

    public static readonly int[] Counts = [0, 1, 5, 31, 32, 33, 63, 64, -1];

    public static readonly double[] R8 = WithNegatives(
    [
        0, double.Epsilon, 0.5, 0.99, 1, 1.5, 7, 100.75, 127.9, 128, 128.9, 129, 255.9, 256, 300, 32767.9, 32768, 65535.5, 65536,
        2147483647, 2147483647.5, 2147483648, 2147483648.5, 2147483649, 4294967295, 4294967295.5, 4294967296, 1e10, 9007199254740993,
        9.2233720368547748e18, 9.2233720368547758e18, 1.8446744073709550e19, 1.8446744073709552e19, 1e20, 1e300, double.MaxValue,
        double.PositiveInfinity, double.NaN,
    ]);

    public static readonly float[] R4 = WithNegatives(
    [
        0, float.Epsilon, 0.5f, 1, 1.5f, 100.75f, 127.9f, 128, 129, 255.9f, 256, 300, 32768, 65535.5f, 65536, 2147483520, 2147483648,
        4294967040, 4294967296, 1e10f, 9.2233715e18f, 9.2233720e18f, 1.8446743e19f, 1.8446744e19f, 1e20f, float.MaxValue,
        float.PositiveInfinity, float.NaN,
    ]);

    public static readonly double[] PairR8 =
        [0, -0.0, double.Epsilon, 2.2e-308, 0.1, -1, 2.5, 7, 1e10, -1e300, double.PositiveInfinity, double.NaN];

    public static readonly float[] PairR4 =
        [0, -0f, float.Epsilon, 1e-39f, 0.1f, -1, 2.5f, 7, 1e10f, -1e38f, float.NegativeInfinity, float.NaN];

    private static T[] WithNegatives<T>(T[] values)
        where T : System.Numerics.INumber<T> => [.. values, .. values.Select(value => -value)];
}
