using System;

namespace Cases.Exceptions;

/// <summary>The value in the message of an argument that is out of range, for each type of integer.</summary>
public static class ActualValues
{
    public static void Main()
    {
        Report(() => ArgumentOutOfRangeException.ThrowIfNegative(-1));
        Report(() => ArgumentOutOfRangeException.ThrowIfZero(0u));
        Report(() => ArgumentOutOfRangeException.ThrowIfNegative(-5_000_000_000L));
        Report(() => ArgumentOutOfRangeException.ThrowIfGreaterThan(ulong.MaxValue, 3UL));
        Report(() => ArgumentOutOfRangeException.ThrowIfNegative((sbyte)-7));
        Report(() => ArgumentOutOfRangeException.ThrowIfLessThan((byte)3, (byte)4));
        Report(() => ArgumentOutOfRangeException.ThrowIfNegativeOrZero((short)-300));
        Report(() => ArgumentOutOfRangeException.ThrowIfEqual((ushort)65535, (ushort)65535));
        Report(() => throw new ArgumentOutOfRangeException("text", "abc", "Too long."));
        Report(() => throw new ArgumentOutOfRangeException("none", null, "Nothing."));
    }

    private static void Report(Action action)
    {
        try
        {
            action();
        }
        catch (ArgumentOutOfRangeException exception)
        {
            Console.WriteLine(exception.Message);
        }
    }
}
