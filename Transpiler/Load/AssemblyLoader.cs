using Il2Mcu.Diagnostics;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Il2Mcu.Load;

/// <summary>
/// Finds and opens assemblies: beside the application, in the firmware libraries, in the shared framework.
/// PDBs are read where they exist, but not for the framework, which has none.
/// </summary>
internal sealed class AssemblyLoader : IAssemblyResolver
{
    private readonly Dictionary<string, AssemblyDefinition> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly string[] _folders;
    private readonly string _frameworkFolder;

    public AssemblyLoader(string applicationPath, string librariesFolder, string frameworkFolder)
    {
        _frameworkFolder = frameworkFolder;
        _folders = [Path.GetDirectoryName(Path.GetFullPath(applicationPath))!, librariesFolder, frameworkFolder];
        Application = OpenInput(applicationPath);
        _byName[Application.Name.Name] = Application;
    }

    public AssemblyDefinition Application { get; }

    /// <summary>Opens one assembly of the firmware libraries by its simple name.</summary>
    public AssemblyDefinition OpenLibrary(string name) => Find(name) ?? throw Missing(name, Application.Name.Name);

    /// <summary>True for assemblies of the shared framework.</summary>
    public bool IsFramework(ModuleDefinition module) => module.FileName?.StartsWith(_frameworkFolder, StringComparison.Ordinal) ?? false;

    /// <summary>True for the framework and the firmware libraries.</summary>
    public bool IsPlatform(ModuleDefinition module) => IsFramework(module) || module.Assembly.Name.Name.StartsWith("Il2Mcu.", StringComparison.Ordinal);

    public AssemblyDefinition? TryResolve(AssemblyNameReference name) => Find(name.Name);

    public AssemblyDefinition Resolve(AssemblyNameReference name) => Find(name.Name) ?? throw Missing(name.Name, Application.Name.Name);

    public AssemblyDefinition Resolve(AssemblyNameReference name, ReaderParameters parameters) => Resolve(name);

    public void Dispose()
    {
        foreach (var assembly in _byName.Values)
        {
            assembly.Dispose();
        }
    }

    private static DiagnosticException Missing(string name, string neededBy) =>
        new(DiagnosticId.MissingReference, null, name, neededBy);

    private AssemblyDefinition? Find(string name)
    {
        if (_byName.TryGetValue(name, out var known))
        {
            return known;
        }

        // The contract assemblies forward to the implementation; both lie in the framework folder.
        var path = _folders.Select(folder => Path.Combine(folder, name + ".dll")).FirstOrDefault(File.Exists);
        if (path is null)
        {
            return null;
        }

        var withSymbols = !path.StartsWith(_frameworkFolder, StringComparison.Ordinal) && File.Exists(Path.ChangeExtension(path, ".pdb"));
        var assembly = AssemblyDefinition.ReadAssembly(path, Parameters(withSymbols));
        _byName[name] = assembly;
        return assembly;
    }

    private ReaderParameters Parameters(bool withSymbols) => new()
    {
        AssemblyResolver = this,
        ReadingMode = ReadingMode.Deferred,
        ReadSymbols = withSymbols,
        SymbolReaderProvider = withSymbols ? new DefaultSymbolReaderProvider(throwIfNoSymbol: false) : null,
    };

    private AssemblyDefinition OpenInput(string path)
    {
        if (!File.Exists(path))
        {
            throw new DiagnosticException(DiagnosticId.InputNotFound, null, path);
        }

        RejectNative(path);
        try
        {
            return AssemblyDefinition.ReadAssembly(path, Parameters(withSymbols: File.Exists(Path.ChangeExtension(path, ".pdb"))));
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException or ArgumentException or IndexOutOfRangeException or SymbolsNotMatchingException)
        {
            throw new DiagnosticException(DiagnosticId.NotAnAssembly, null, path, exception.Message.TrimEnd('.'));
        }
    }

    /// <summary>A native library is a common mistake and deserves its own words: ELF, or a PE file without CLI header.</summary>
    private static void RejectNative(string path)
    {
        using var stream = File.OpenRead(path);
        Span<byte> head = stackalloc byte[4];
        if (stream.ReadAtLeast(head, 4, throwOnEndOfStream: false) == 4 && head.SequenceEqual("\u007FELF"u8))
        {
            throw new DiagnosticException(DiagnosticId.NativeLibrary, null, path);
        }

        stream.Position = 0;
        try
        {
            using var reader = new System.Reflection.PortableExecutable.PEReader(stream, System.Reflection.PortableExecutable.PEStreamOptions.LeaveOpen);
            if (reader.PEHeaders.CorHeader is null && reader.PEHeaders.IsDll)
            {
                throw new DiagnosticException(DiagnosticId.NativeLibrary, null, path);
            }
        }
        catch (BadImageFormatException exception)
        {
            throw new DiagnosticException(DiagnosticId.NotAnAssembly, null, path, exception.Message.TrimEnd('.'));
        }
    }
}
