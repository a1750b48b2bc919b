using System.IO;
using Il2Mcu.Runtime;

namespace Shadow.System;

/// <summary>
/// The console as far as text goes out: standard output, in UTF-8, unbuffered. What goes to another writer (SetOut) costs
/// nothing in programs that have no TextWriter.
/// </summary>
[Replace]
internal static partial class Console
{
    private static TextWriter? s_out;
    private static TextWriter? s_error;
    private static TextWriter? s_redirected;

    public static TextWriter Out => s_redirected ?? (s_out ??= new ConsoleWriter(Utf8Console.Output));

    public static TextWriter Error => s_error ??= new ConsoleWriter(Utf8Console.Error);

    public static global::System.Text.Encoding OutputEncoding
    {
        get => Utf8Console.Encoding;
        set => global::System.ArgumentNullException.ThrowIfNull(value);
    }

    public static void SetOut(TextWriter newOut)
    {
        global::System.ArgumentNullException.ThrowIfNull(newOut);
        s_redirected = newOut;
    }

    public static void SetError(TextWriter newError)
    {
        global::System.ArgumentNullException.ThrowIfNull(newError);
        s_error = newError;
    }

    public static void Write(string? value)
    {
        if (s_redirected is { } writer)
        {
            writer.Write(value);
            return;
        }

        Utf8Console.Write(Utf8Console.Output, value);
    }

    public static void Write(char value)
    {
        if (s_redirected is { } writer)
        {
            writer.Write(value);
            return;
        }

        Utf8Console.Write(Utf8Console.Output, value);
    }

    public static void Write(bool value) => Write(value ? "True" : "False");

    public static void Write(int value)
    {
        if (s_redirected is { } writer)
        {
            writer.Write(value);
            return;
        }

        Integers.Write(value);
    }

    public static void Write(uint value)
    {
        if (s_redirected is { } writer)
        {
            writer.Write(value);
            return;
        }

        Integers.Write(value);
    }

    public static void Write(long value)
    {
        if (s_redirected is { } writer)
        {
            writer.Write(value);
            return;
        }

        Integers.Write(value);
    }

    public static void Write(ulong value)
    {
        if (s_redirected is { } writer)
        {
            writer.Write(value);
            return;
        }

        Integers.Write(value);
    }

    public static void Write(float value) => Write(value.ToString());

    public static void Write(double value) => Write(value.ToString());

    public static void Write(decimal value) => Write(value.ToString());

    public static void Write(object? value) => Write(value?.ToString());

    public static void Write(char[]? buffer) => Write(new string(buffer));

    public static void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public static void Write(global::System.ReadOnlySpan<char> value) => Write(new string(value));

    public static void WriteLine()
    {
        if (s_redirected is { } writer)
        {
            writer.WriteLine();
            return;
        }

        Utf8Console.WriteNewLine(Utf8Console.Output);
    }

    public static void WriteLine(string? value)
    {
        if (s_redirected is { } writer)
        {
            writer.WriteLine(value);
            return;
        }

        Utf8Console.WriteLine(Utf8Console.Output, value);
    }

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
