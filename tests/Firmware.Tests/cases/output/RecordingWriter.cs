// Console.Out replaced by a StringWriter whose overrides pass on what they record.
using System;
using System.IO;

namespace Cases.Output;

public static class RecordingWriter
{
    private sealed class Recorder(TextWriter next) : StringWriter
    {
        public override void Write(char value)
        {
            next.Write(value);
            base.Write(value);
        }

        public override void Write(string? value)
        {
            next.Write(value);
            base.Write(value);
        }

        public override void Write(char[] buffer, int index, int count)
        {
            next.Write(buffer, index, count);
            base.Write(buffer, index, count);
        }
    }

    public static void Main()
    {
        var before = Console.Out;
        var recorder = new Recorder(before);
        Console.SetOut(recorder);
        Console.WriteLine("one {0}", 5);
        Console.WriteLine((object)"two");
        Console.Write(true);
        Console.Write(new[] { 'a', 'b' });
        Console.WriteLine();
        Console.SetOut(before);
        var lines = recorder.ToString().Trim().Replace(recorder.NewLine, "|").Split(new[] { '|' });
        Console.WriteLine(lines.Length + " " + lines[0] + " " + lines[2]);
    }
}
