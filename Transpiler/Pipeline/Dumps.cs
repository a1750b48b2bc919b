using System.Text;
using Il2Mcu.Emit;
using Il2Mcu.Ir;
using Il2Mcu.Model;
using Il2Mcu.Optimise;

namespace Il2Mcu.Pipeline;

/// <summary>Text forms of the models between phases, for <c>--dump-after</c>.</summary>
internal static class Dumps
{
    public static string Closure(Closure closure, string? pattern)
    {
        var text = new StringBuilder();
        foreach (var method in closure.Methods.Where(method => Matches(method.FullName, pattern)))
        {
            text.Append("method ").Append(method.FullName).Append('\n');
        }

        foreach (var type in closure.ConstructedTypes.Where(type => Matches(type.FullName, pattern)))
        {
            text.Append("object ").Append(type.FullName).Append('\n');
        }

        foreach (var slot in closure.Slots.Where(slot => Matches(slot.FullName, pattern)))
        {
            text.Append("slot ").Append(slot.FullName).Append('\n');
        }

        foreach (var field in closure.StaticFields.Where(field => Matches(field.FullName, pattern)))
        {
            text.Append("static ").Append(field.FullName).Append('\n');
        }

        return text.ToString();
    }

    public static string Functions(IReadOnlyList<IrFunction> functions, string? pattern) =>
        string.Join('\n', functions.Where(function => Matches(function.Method.FullName, pattern)).Select(IrPrinter.Print));

    public static string Optimised(OptimisedProgram program, string? pattern) => Functions(program.Functions, pattern);

    public static string Trimmed(TrimmedProgram program, string? pattern) => Closure(program.Closure, pattern);

    public static string Layout(ProgramLayout layout, string? pattern)
    {
        var text = new StringBuilder();
        foreach (var type in layout.Records.Where(type => Matches(type.FullName, pattern)))
        {
            var slots = string.Join(", ", layout.SlotTables[type].Select(body => body?.FullName ?? "-"));
            text.Append("record ").Append(type.FullName).Append(slots.Length == 0 ? "" : $" [{slots}]").Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The generated C; with a pattern, only the functions whose banner names a method that matches.</summary>
    public static string Files(GeneratedFiles files, string? pattern)
    {
        var source = File.ReadAllText(files.Source);
        return pattern is null
            ? source
            : string.Join('\n', source.Split("\n\n").Select(WithoutSectionTitle).Where(part => Matches(BannerOf(part), pattern)).Select(part => part + "\n"));
    }

    private static string WithoutSectionTitle(string part) =>
        part.StartsWith("/* ----", StringComparison.Ordinal) ? part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..] : part;

    /// <summary>The method's name in the comment before a function, or nothing: two spaces end it.</summary>
    private static string BannerOf(string part) =>
        part.StartsWith("/* ", StringComparison.Ordinal) ? part[3..].Split("  ", 2)[0] : "";

    private static bool Matches(string name, string? pattern) => pattern is null || name.Contains(pattern, StringComparison.Ordinal);
}
