using System;
using System.IO;
using Il2Mcu.Runtime;

namespace Shadow.System;

/// <summary>The console as far as text comes in, and as streams.</summary>
internal static partial class Console
{
    private static TextReader? s_in;

    public static TextReader In => s_in ??= new ConsoleReader();

    public static global::System.Text.Encoding InputEncoding
    {
        get => Utf8Console.Encoding;
        set => ArgumentNullException.ThrowIfNull(value);
    }

    public static bool IsInputRedirected => true;

    public static bool IsOutputRedirected => true;

    public static bool IsErrorRedirected => true;

    public static void SetIn(TextReader newIn)
    {
        ArgumentNullException.ThrowIfNull(newIn);
        s_in = newIn;
    }

    public static int Read() => In.Read();

    public static string? ReadLine() => In.ReadLine();

    public static Stream OpenStandardInput() => new ConsoleStream(0);

    public static Stream OpenStandardInput(int bufferSize) => Checked(bufferSize, 0);

    public static Stream OpenStandardOutput() => new ConsoleStream(Utf8Console.Output);

    public static Stream OpenStandardOutput(int bufferSize) => Checked(bufferSize, Utf8Console.Output);

    public static Stream OpenStandardError() => new ConsoleStream(Utf8Console.Error);

    public static Stream OpenStandardError(int bufferSize) => Checked(bufferSize, Utf8Console.Error);

    private static ConsoleStream Checked(int bufferSize, int stream)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bufferSize);
        return new ConsoleStream(stream);
    }
}
