using System.Text.RegularExpressions;

namespace Il2Mcu.Report;

/// <summary>
/// What the name of an input section says. With <c>-ffunction-sections -fdata-sections</c> gcc names a section after
/// its kind and the one symbol in it: <c>.text.Blinky.Program.Main</c>, <c>.bss.buffer</c>.
/// </summary>
internal static partial class SectionNames
{
    /// <summary>Label of text literals of C, which the linker merges: no symbol says whose they are.</summary>
    public const string Strings = "(C strings)";

    /// <summary>Label of constants of C, which the linker merges.</summary>
    public const string Constants = "(C constants)";

    /// <summary>Names of the symbol that a section may be for, the likelier one first; none for a section like <c>.text</c>.</summary>
    public static IEnumerable<string> Symbols(string section)
    {
        var match = PerSymbol().Match(section);
        if (!match.Success)
        {
            yield break;
        }

        // gcc sorts functions into groups: .text.startup.main. But a namespace may be called "startup", too.
        var name = match.Groups["name"].Value;
        yield return name;
        var group = FunctionGroup().Match(name);
        if (match.Groups["kind"].Value == "text" && group.Success)
        {
            yield return group.Groups["name"].Value;
        }
    }

    /// <summary>The label of a section whose content the linker merges with equal content, or null.</summary>
    public static string? MergedLabel(string section)
    {
        var match = Mergeable().Match(section);
        if (!match.Success)
        {
            return null;
        }

        return match.Groups["strings"].Success ? Strings : Constants;
    }

    /// <summary>True for the sections that the ELF file holds for tools, not for the processor.</summary>
    public static bool IsForToolsOnly(string outputSection) => ToolSection().IsMatch(outputSection);

    [GeneratedRegex(@"^\.(?<kind>text|rodata|data|bss|noinit)\.(?<name>.+)$")]
    private static partial Regex PerSymbol();

    [GeneratedRegex(@"^(unlikely|startup|exit|hot)\.(?<name>.+)$")]
    private static partial Regex FunctionGroup();

    [GeneratedRegex(@"\.((?<strings>str\d+\.\d+)|cst\d+)$")]
    private static partial Regex Mergeable();

    [GeneratedRegex(@"^\.(debug|zdebug|comment|ARM\.attributes|stab|line|note\.GNU-stack|symtab|strtab|shstrtab|gnu\.(debug)?lto)")]
    private static partial Regex ToolSection();
}
