using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Il2Mcu.Testing;

/// <summary>How to compile.</summary>
public sealed record CSharpOptions
{
    /// <summary>True compiles as <c>-c Release</c> does, false as <c>-c Debug</c>.</summary>
    public bool Optimise { get; init; } = true;

    /// <summary>Full name of the class whose Main is the entry point; null when there is only one Main.</summary>
    public string? EntryPointType { get; init; }

    /// <summary>Makes a library, without entry point.</summary>
    public bool Library { get; init; }

    /// <summary>Paths of assemblies beside those of the framework.</summary>
    public IReadOnlyList<string> References { get; init; } = [];
}

/// <summary>One source file.</summary>
public sealed record SourceFile(string Path, string Text)
{
    public static SourceFile Read(string path) => new(path, File.ReadAllText(path));
}

/// <summary>Compiles C# in this process against the reference assemblies that <c>dotnet build</c> uses.</summary>
public static class CSharpCompiler
{
    private static readonly Lazy<MetadataReference[]> FrameworkReferences = new(() =>
        [.. Directory.GetFiles(DotNet.ReferenceAssemblies, "*.dll")
            .Order(StringComparer.Ordinal)
            .Select(path => MetadataReference.CreateFromFile(path))]);

    /// <summary>Writes <c>NAME.dll</c>, <c>NAME.pdb</c> and <c>NAME.runtimeconfig.json</c>.</summary>
    /// <returns>Path of the DLL.</returns>
    /// <exception cref="InvalidOperationException">The source has errors; the message lists them.</exception>
    public static string Compile(string name, IEnumerable<SourceFile> sources, string folder, CSharpOptions options)
    {
        var compilation = CSharpCompilation.Create(
            name, [.. sources.Select(Parse)], References(options), CompilationOptions(options));
        var dll = Path.Combine(folder, name + ".dll");
        var pdb = Path.ChangeExtension(dll, ".pdb");
        EmitResult result;
        using (var dllStream = File.Create(dll))
        using (var pdbStream = File.Create(pdb))
        {
            result = compilation.Emit(
                dllStream,
                pdbStream,
                options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb, pdbFilePath: pdb));
        }

        if (!result.Success)
        {
            var errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            throw new InvalidOperationException($"{name} does not compile:\n{string.Join('\n', errors)}");
        }

        File.WriteAllText(Path.ChangeExtension(dll, ".runtimeconfig.json"), DotNet.RuntimeConfiguration);
        return dll;
    }

    private static SyntaxTree Parse(SourceFile source) => CSharpSyntaxTree.ParseText(
        SourceText.From(source.Text, System.Text.Encoding.UTF8),
        new CSharpParseOptions(LanguageVersion.Latest),
        source.Path);

    private static IEnumerable<MetadataReference> References(CSharpOptions options) =>
        [.. FrameworkReferences.Value, .. options.References.Select(path => MetadataReference.CreateFromFile(path))];

    private static CSharpCompilationOptions CompilationOptions(CSharpOptions options) => new(
        options.Library ? OutputKind.DynamicallyLinkedLibrary : OutputKind.ConsoleApplication,
        mainTypeName: options.EntryPointType,
        optimizationLevel: options.Optimise ? OptimizationLevel.Release : OptimizationLevel.Debug,
        allowUnsafe: true,
        deterministic: true);
}
