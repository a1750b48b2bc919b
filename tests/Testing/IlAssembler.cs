using System.Reflection;
using System.Text;

namespace Il2Mcu.Testing;

/// <summary>
/// Assembles IL with the assembler of .NET. A source file holds classes (or global members) only: what makes it an assembly, and the
/// references, is put before it, so that several files can make one program.
/// </summary>
public static class IlAssembler
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(60);

    private static readonly string[] References =
        ["System.Runtime", "System.Console", "System.Runtime.InteropServices", "System.Runtime.Extensions", "System.Collections"];

    /// <summary>[RuntimeCompatibility(WrapNonExceptionThrows = true)], as the C# compiler writes it.</summary>
    private const string Wrapping =
        "  .custom instance void [System.Runtime]System.Runtime.CompilerServices.RuntimeCompatibilityAttribute::.ctor() = "
        + "{ property bool 'WrapNonExceptionThrows' = bool(true) }\n";

    private static string Tool { get; } = typeof(IlAssembler).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "ILAsm").Value!;

    /// <summary>Writes <c>NAME.dll</c>, <c>NAME.pdb</c> and <c>NAME.runtimeconfig.json</c>.</summary>
    /// <returns>Path of the DLL.</returns>
    /// <exception cref="InvalidOperationException">The source has errors; the message lists them.</exception>
    public static string Assemble(string name, IEnumerable<SourceFile> sources, string folder, bool optimise)
    {
        var head = Path.Combine(folder, name + ".head.il");
        File.WriteAllText(head, Head(name));
        var files = sources.Select(source => Stored(source, folder));
        var dll = Path.Combine(folder, name + ".dll");
        string[] options = ["-exe", "-quiet", "-nologo", optimise ? "-debug=opt" : "-debug=impl", $"-output={dll}"];
        var result = ProcessRunner.Run(Tool, [.. options, head, .. files], Timeout, folder);
        if (result.ExitCode != 0 || !File.Exists(dll))
        {
            throw new InvalidOperationException($"{name} does not assemble:\n{result.AllText}");
        }

        File.WriteAllText(Path.ChangeExtension(dll, ".runtimeconfig.json"), DotNet.RuntimeConfiguration);
        return dll;
    }

    /// <summary>A file in which to find the text: its own, or one that is written for text that has none.</summary>
    private static string Stored(SourceFile source, string folder)
    {
        if (File.Exists(source.Path))
        {
            return source.Path;
        }

        var path = Path.Combine(folder, source.Path);
        File.WriteAllText(path, source.Text);
        return path;
    }

    private static string Head(string name)
    {
        var text = new StringBuilder();
        foreach (var reference in References)
        {
            text.Append(".assembly extern ").Append(reference)
                .Append(" { .publickeytoken = (B0 3F 5F 7F 11 D5 0A 3A) .ver 10:0:0:0 }\n");
        }

        return text.Append(".assembly '").Append(name).Append("'\n{\n").Append(Wrapping).Append("}\n.module '").Append(name).Append(".dll'\n").ToString();
    }
}
