namespace Il2Mcu.Tests.Architecture;

/// <summary>
/// The allowed imports, which are the architecture. A row names what a folder may use beside itself: folders, or
/// single types as <c>Folder.Type</c>.
/// </summary>
internal static class Layers
{
    public const string RootNamespace = "Il2Mcu";

    public static readonly IReadOnlyDictionary<string, string[]> Allowed = new Dictionary<string, string[]>
    {
        [""] = ["Cli", "Diagnostics"],
        ["Cli"] = ["Pipeline", "Report", "Toolchain", "Naming", "Diagnostics", "Model"],
        ["Pipeline"] =
        [
            "Load", "Reach", "Layout", "Lower", "Optimise", "Emit", "Toolchain", "Report",
            "Ir", "Naming", "Model", "Diagnostics",
        ],
        ["Load"] = ["Model", "Diagnostics"],
        ["Reach"] = ["Model", "Ir", "Diagnostics"],
        ["Layout"] = ["Model", "Diagnostics"],
        ["Lower"] = ["Model", "Ir", "Diagnostics"],
        ["Optimise"] = ["Model", "Ir", "Diagnostics"],
        ["Emit"] = ["Model", "Ir", "Naming", "Diagnostics"],
        ["Toolchain"] = ["Diagnostics"],
        ["Report"] = ["Naming", "Diagnostics"],
        ["Ir"] = ["Model", "Diagnostics"],
        ["Naming"] = ["Model"],
        ["Model"] = ["Diagnostics.SourceLocation"],
        ["Diagnostics"] = [],
    };

    /// <summary>Namespaces and types from outside, with the only folders that may use them.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Reserved = new Dictionary<string, string[]>
    {
        ["Mono.Cecil"] = ["Load"],
        ["HandlebarsDotNet"] = ["Emit"],
        ["Medallion"] = ["Toolchain"],
        ["System.Diagnostics.Process"] = ["Toolchain"],
        ["System.Diagnostics.ProcessStartInfo"] = ["Toolchain"],
        ["System.Console"] = ["Cli"],
        ["Spectre.Console"] = ["Cli"],
        ["System.CommandLine"] = ["Cli", ""],
    };

    /// <summary>True when a name is the entry itself or lies in it.</summary>
    public static bool Covers(string entry, string name) =>
        name == entry || (name.StartsWith(entry, StringComparison.Ordinal) && name[entry.Length] is '.' or '/' or '`');
}
