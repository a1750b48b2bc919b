using Spectre.Console;

namespace Il2Mcu.Cli;

/// <summary>What the two output streams can show. Colour and movement only where a person looks at a terminal.</summary>
internal static class Terminal
{
    // Messages are never wrapped: a path that is split over lines can be neither clicked nor copied.
    private const int NoWrap = 100_000;

    public static bool OutputIsRich => !Console.IsOutputRedirected && AllowsColour;

    public static bool ErrorIsRich => !Console.IsErrorRedirected && AllowsColour;

    /// <summary>See no-color.org; a dumb terminal understands no escape sequences.</summary>
    private static bool AllowsColour =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb");

    /// <summary>Writes a line to standard error, in <paramref name="style"/> when that is a terminal.</summary>
    public static void ErrorLine(string text, string style) => Line(Console.Error, ErrorIsRich, text, style);

    /// <summary>Writes a line to standard output, in <paramref name="style"/> when that is a terminal.</summary>
    public static void OutputLine(string text, string style) => Line(Console.Out, OutputIsRich, text, style);

    /// <summary>Does <paramref name="work"/> and meanwhile says so: a moving line on a terminal, a plain line elsewhere.</summary>
    public static T Progress<T>(string text, Func<T> work, bool plainLine = true)
    {
        if (ErrorIsRich)
        {
            return Rich(Console.Error).Status().Start(Markup.Escape(text), _ => work());
        }

        if (plainLine)
        {
            Console.Error.WriteLine(text);
        }

        return work();
    }

    private static void Line(TextWriter writer, bool isRich, string text, string style)
    {
        if (isRich)
        {
            var console = Rich(writer);
            console.Profile.Width = NoWrap;
            console.MarkupLine($"[{style}]{Markup.Escape(text)}[/]");
        }
        else
        {
            writer.WriteLine(text);
        }
    }

    private static IAnsiConsole Rich(TextWriter writer) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Ansi = AnsiSupport.Yes });
}
