using System.Runtime.InteropServices;

namespace Il2Mcu.Testing;

/// <summary>The installed .NET that runs these tests.</summary>
public static class DotNet
{
    /// <summary>Folder of the <c>dotnet</c> host: the running framework lies in <c>shared/NAME/VERSION</c> below it.</summary>
    public static string Root { get; } = Path.GetFullPath(
        Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    public static string Host => Path.Combine(Root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");

    /// <summary>Folder of the reference assemblies that <c>dotnet build</c> compiles a net10.0 project against.</summary>
    public static string ReferenceAssemblies { get; } = FindReferenceAssemblies();

    /// <summary>Content of the file beside an assembly that says which framework runs it.</summary>
    public const string RuntimeConfiguration =
        """
        {
          "runtimeOptions": {
            "tfm": "net10.0",
            "framework": { "name": "Microsoft.NETCore.App", "version": "10.0.0" },
            "configProperties": { "System.Globalization.Invariant": true }
          }
        }
        """;

    private static string FindReferenceAssemblies()
    {
        var pack = Path.Combine(Root, "packs", "Microsoft.NETCore.App.Ref");
        var newest = Directory.Exists(pack)
            ? Directory.GetDirectories(pack, "10.*").OrderBy(folder => Version.Parse(Path.GetFileName(folder))).LastOrDefault()
            : null;
        return newest is null
            ? throw new DirectoryNotFoundException($"No targeting pack 10.* in '{pack}'. Install the .NET 10 SDK.")
            : Path.Combine(newest, "ref", "net10.0");
    }
}
