using System.Text;

namespace Il2Mcu.Testing;

/// <summary>
/// Many cases as one program, since starting the tool chain and the emulator costs more than a small case.
/// Before each case it prints <c>== Area.Name</c>, after it a line feed and <c>== exit N</c>; the line feed
/// is not the case's own.
/// </summary>
public static class BatchProgram
{
    /// <summary>Class whose Main calls every case.</summary>
    public const string ClassName = "Batch";

    public static SourceFile Generate(IEnumerable<CaseFile> cases)
    {
        var text = new StringBuilder("using System;\n\ninternal static class Batch\n{\n    private static void Main()\n    {\n");
        foreach (var one in cases)
        {
            var call = $"global::{one.ClassName}.Main(){(one.IsAsync ? ".GetAwaiter().GetResult()" : "")}";
            text.Append("        Console.WriteLine(\"").Append(Marker(one)).Append("\");\n");
            text.Append("        ").Append(one.ReturnsExitCode ? $"Exit({call})" : $"{call};\n        Exit(0)").Append(";\n");
        }

        text.Append("    }\n\n    private static void Exit(int code)\n    {\n");
        text.Append("        Console.Write(\"\\n== exit \");\n        Console.WriteLine(code);\n    }\n}\n");
        return new SourceFile("Batch.cs", text.ToString());
    }

    internal static string Marker(CaseFile one) => $"== {one.ClassName}";
}

/// <summary>What one case of a batch printed.</summary>
/// <param name="Output">Its standard output.</param>
/// <param name="ExitCode">What its Main returned; null when the program ended inside it.</param>
public sealed record CaseOutput(string Output, int? ExitCode);

/// <summary>The output of a batch, by case. Cases after the one that ended the program are missing.</summary>
public static class BatchOutput
{
    private const string ExitMarker = "\n== exit ";

    public static IReadOnlyDictionary<string, CaseOutput> Split(string output, IEnumerable<CaseFile> cases)
    {
        var results = new Dictionary<string, CaseOutput>();
        var position = 0;
        foreach (var one in cases)
        {
            var marker = BatchProgram.Marker(one) + "\n";
            if (string.CompareOrdinal(output, position, marker, 0, marker.Length) != 0)
            {
                break;
            }

            var start = position + marker.Length;
            var end = output.IndexOf(ExitMarker, start, StringComparison.Ordinal);
            var endOfLine = end < 0 ? -1 : output.IndexOf('\n', end + ExitMarker.Length);
            var codeStart = end + ExitMarker.Length;
            if (endOfLine < 0 || !int.TryParse(output.AsSpan(codeStart, endOfLine - codeStart), out var code))
            {
                results[one.Name] = new CaseOutput(output[start..], null);
                break;
            }

            results[one.Name] = new CaseOutput(output[start..end], code);
            position = endOfLine + 1;
        }

        return results;
    }
}
