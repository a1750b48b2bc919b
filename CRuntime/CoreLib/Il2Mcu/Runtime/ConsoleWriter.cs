using System;
using System.IO;
using System.Text;

namespace Il2Mcu.Runtime;

/// <summary>Console.Out and Console.Error: text to the console, unbuffered.</summary>
internal sealed class ConsoleWriter(int stream) : TextWriter
{
    public override Encoding Encoding => Utf8Console.Encoding;

    public override void Write(char value) => Utf8Console.Write(stream, value);

    public override void Write(string? value) => Utf8Console.Write(stream, value);

    public override void Write(char[] buffer, int index, int count) => Utf8Console.Write(stream, new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Utf8Console.Write(stream, new string(buffer));

    public override void WriteLine() => Utf8Console.WriteNewLine(stream);

    public override void WriteLine(string? value) => Utf8Console.WriteLine(stream, value);
}
