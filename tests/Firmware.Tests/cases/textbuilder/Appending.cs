using System;
using System.Text;

namespace Cases.Textbuilder;

/// <summary>All kinds of values.</summary>
public static class Appending
{
    public static void Main()
    {
        var builder = new StringBuilder();
        builder.Append(1).Append(' ').Append(2.5).Append(true).Append("x").Append('=', 3).Append((object)null).Append(3.5f).Append(4m).Append(5L).Append((byte)6).AppendLine();
        builder.Append("abcdef", 1, 3).Append(['g', 'h']).Append(['i', 'j', 'k'], 1, 2).AppendLine("line").Append("span".AsSpan(1)).Append((object)7).Append(new StringBuilder("other"));
        builder.AppendFormat("{0:X}-{1}", 255, "z").AppendFormat("{0}{1}{2}{3}", 1, 2, 3, 4).AppendJoin(',', new[] { 1, 2 }).AppendJoin("; ", "a", "b");
        var name = "name";
        builder.Append($"<{builder.Length:D3}|{1.25,8:F1}|{name,-6}|{DayOfWeek.Friday}>").AppendLine($"{name}");
        Console.WriteLine(builder.ToString());
        Console.WriteLine(builder.Length);
    }
}
