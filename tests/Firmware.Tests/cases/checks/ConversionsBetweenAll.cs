using System;

namespace Cases.Checks;

/// <summary>checked conversions between all integer types at the limits.</summary>
public static class ConversionsBetweenAll
{
    private static int _thrown;

    private static void Try(Func<long> function)
    {
        try
        {
            Console.Write(function() + " ");
        }
        catch (OverflowException)
        {
            _thrown++;
            Console.Write("! ");
        }
    }

    public static void Main()
    {
        checked
        {
            foreach (var value in new[] { -129L, -128, -1, 0, 127, 128, 255, 256, 32767, 32768, 65535, 65536, int.MaxValue, 1L << 31, uint.MaxValue, 1L << 32 })
            {
                Try(() => (sbyte)value);
                Try(() => (byte)value);
                Try(() => (short)value);
                Try(() => (ushort)value);
                Try(() => (int)value);
                Try(() => (uint)value);
                Try(() => (char)value);
                Try(() => (long)(ulong)value);
                Console.WriteLine("");
            }
        }

        Console.WriteLine(_thrown);
    }
}
