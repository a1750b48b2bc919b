using System.Text.RegularExpressions;

namespace Il2Mcu.Testing;

/// <summary>What the harness has to know of a case in IL: the class of the file's name, and its Main.</summary>
internal static partial class IlCase
{
    /// <exception cref="InvalidDataException">There is no such class or Main.</exception>
    public static (string ClassName, bool ReturnsExitCode) Main(SourceFile source, string name)
    {
        var type = ClassName().Matches(source.Text).Select(match => match.Groups["name"].Value)
            .FirstOrDefault(found => found == name || found.EndsWith("." + name, StringComparison.Ordinal));
        var main = MainMethod().Match(source.Text);
        return type is null || !main.Success
            ? throw new InvalidDataException($"{source.Path}: no class '{name}' with one Main")
            : (type, main.Groups["result"].Value == "int32");
    }

    [GeneratedRegex(@"^\.class\s+(?:[a-z]+\s+)*(?<name>[\w.]+)", RegexOptions.Multiline)]
    private static partial Regex ClassName();

    [GeneratedRegex(@"\.method\s+(?:[a-z]+\s+)*(?<result>void|int32)\s+Main\s*\(\s*\)")]
    private static partial Regex MainMethod();
}
