using Il2Mcu.Runtime;

namespace Shadow.System;

/// <summary>The console as far as text goes out: standard output, in UTF-8, unbuffered.</summary>
[Replace]
internal static partial class Console
{
    public static void Write(string? value) => Utf8Console.Write(Utf8Console.Output, value);

    public static void Write(char value) => Utf8Console.Write(Utf8Console.Output, value);

    public static void Write(bool value) => Write(value ? "True" : "False");

    public static void Write(int value) => Integers.Write(value);

    public static void Write(uint value) => Integers.Write(value);

    public static void Write(long value) => Integers.Write(value);

    public static void Write(ulong value) => Integers.Write(value);

    public static void Write(object? value) => Write(value?.ToString());

    public static void Write(char[]? buffer) => Write(new string(buffer));

    public static void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public static void Write(global::System.ReadOnlySpan<char> value) => Write(new string(value));

    public static void Write(float value) => Write(value.ToString());

    public static void Write(double value) => Write(value.ToString());

    public static void Write(decimal value) => Write(value.ToString());

    public static void WriteLine() => Utf8Console.WriteNewLine(Utf8Console.Output);

    public static void WriteLine(string? value) => Utf8Console.WriteLine(Utf8Console.Output, value);

    public static void WriteLine(object? value) => WriteLine(value?.ToString());

    public static void WriteLine(char[]? buffer) => WriteLine(new string(buffer));

    public static void WriteLine(char[] buffer, int index, int count) => WriteLine(new string(buffer, index, count));

    public static void WriteLine(global::System.ReadOnlySpan<char> value) => WriteLine(new string(value));

    public static void WriteLine(float value) => WriteLine(value.ToString());

    public static void WriteLine(double value) => WriteLine(value.ToString());

    public static void WriteLine(decimal value) => WriteLine(value.ToString());

    public static void WriteLine(char value)
    {
        Write(value);
        WriteLine();
    }

    public static void WriteLine(bool value) => WriteLine(value ? "True" : "False");

    public static void WriteLine(int value)
    {
        Write(value);
        WriteLine();
    }

    public static void WriteLine(uint value)
    {
        Write(value);
        WriteLine();
    }

    public static void WriteLine(long value)
    {
        Write(value);
        WriteLine();
    }

    public static void WriteLine(ulong value)
    {
        Write(value);
        WriteLine();
    }
}
