using System;

namespace Cases.Formats;

/// <summary>TryFormat into memory that suffices or does not.</summary>
public static class IntoSpans
{
    public static void Main()
    {
        Span<char> buffer = stackalloc char[6];
        Console.WriteLine(12345.TryFormat(buffer, out var written) + " " + written + " " + buffer[..written].ToString());
        Console.WriteLine((-1234567).TryFormat(buffer, out written) + " " + written);
        Console.WriteLine(2.5.TryFormat(buffer, out written, "F3") + " " + buffer[..written].ToString());
        Console.WriteLine(255.TryFormat(buffer, out written, "X") + " " + buffer[..written].ToString());
        Console.WriteLine(1.25m.TryFormat(buffer, out written) + " " + buffer[..written].ToString());
        Console.WriteLine(1.5f.TryFormat(buffer, out written) + " " + buffer[..written].ToString());
        Console.WriteLine(ulong.MaxValue.TryFormat(buffer, out written) + " " + written);
        Console.WriteLine(true.TryFormat(buffer, out written) + " " + buffer[..written].ToString());
        Span<byte> bytes = stackalloc byte[8];
        Console.WriteLine(77.TryFormat(bytes, out written) + " " + written + " " + bytes[0] + " " + bytes[1]);
        Console.WriteLine(1.5.TryFormat(bytes, out written, "C") + " " + written + " " + bytes[0] + " " + bytes[1]);
    }
}
