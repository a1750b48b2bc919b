using Il2Mcu.Diagnostics;
using Il2Mcu.Model;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Il2Mcu.Load;

/// <summary>What Load needs to know.</summary>
/// <param name="AssemblyPath">The application.</param>
/// <param name="LibrariesFolder">Folder of the shadow library and the HAL.</param>
/// <param name="Constants">Values of the board file.</param>
/// <param name="BoardStartUp">Managed start-up method as <c>Namespace.Type.Method</c>, or null.</param>
public sealed record LoadRequest(string AssemblyPath, string LibrariesFolder, IReadOnlyDictionary<string, long> Constants, string? BoardStartUp)
{
    /// <summary>Key of the constant that says how many bytes an address has.</summary>
    public const string PointerSize = "PointerSize";

    /// <summary>Key of the constant that says which messages of exceptions there are.</summary>
    public const string ExceptionMessages = "ExceptionMessages";

    /// <summary>False for targets that are no microcontroller: what the HAL exports is then left to the port.</summary>
    public bool HasHal { get; init; } = true;
}

/// <summary>First phase: opens the assemblies and finds the roots. Everything else is read when it is asked for.</summary>
public static class LoadPhase
{
    private const string CoreLibraryName = "Il2Mcu.CoreLib";
    private const string HalName = "Il2Mcu.Hal.Stm32";

    /// <exception cref="DiagnosticException">An input cannot be used.</exception>
    public static ManagedProgram Run(LoadRequest request)
    {
        var loader = new AssemblyLoader(request.AssemblyPath, request.LibrariesFolder, FrameworkLocator.Find());
        var importer = new CecilImporter(loader, request.Constants);
        var entryPoint = loader.Application.EntryPoint
            ?? throw new DiagnosticException(DiagnosticId.NoEntryPoint, null, request.AssemblyPath);

        AssemblyDefinition[] hal = request.HasHal ? [loader.OpenLibrary(HalName)] : [];
        AssemblyDefinition[] marked = [loader.Application, .. hal, loader.OpenLibrary(CoreLibraryName)];
        var methods = marked.Distinct().SelectMany(MarkedMethods).Select(method => Symbol(importer, method)).ToList();
        return new ManagedProgram
        {
            Name = loader.Application.Name.Name,
            EntryPoint = Symbol(importer, entryPoint),
            UsesArguments = entryPoint.Parameters.Count > 0 && UsesParameter(entryPoint),
            Types = importer.Types,
            BoardStartUp = request.BoardStartUp is null ? null : FindStartUp(importer, loader.OpenLibrary(HalName), request.BoardStartUp),
            ModuleInitialisers = [.. WithReferences(loader, loader.Application, []).Select(CecilImporter.ModuleInitialiser).OfType<MethodDefinition>()
                .Select(method => Symbol(importer, method))],
            StartUps = [.. methods.Where(method => method.IsStartUp)],
            InterruptHandlers = [.. methods.Where(method => method.InterruptVector >= 0)],
            NativeEntries = [.. methods.Where(method => method.NativeEntry is not null && method.DeclaringType.IsApplication)],
            Exports = methods.Where(method => method.RuntimeExport is not null).ToDictionary(method => method.RuntimeExport!),
        };
    }

    /// <summary>An assembly after those that it names, without the framework's.</summary>
    private static IEnumerable<AssemblyDefinition> WithReferences(AssemblyLoader loader, AssemblyDefinition assembly, HashSet<AssemblyDefinition> seen) =>
        loader.IsFramework(assembly.MainModule) || !seen.Add(assembly)
            ? []
            : assembly.MainModule.AssemblyReferences.Select(loader.TryResolve).OfType<AssemblyDefinition>()
                .SelectMany(reference => WithReferences(loader, reference, seen)).Append(assembly);

    /// <summary>Static methods of non-generic types that carry one of our attributes.</summary>
    private static IEnumerable<MethodDefinition> MarkedMethods(AssemblyDefinition assembly) =>
        assembly.MainModule.GetTypes()
            .Where(type => !type.HasGenericParameters)
            .SelectMany(type => type.Methods)
            .Where(method => method.IsStatic && !method.HasGenericParameters && method.HasCustomAttributes)
            .Where(method => MethodAttributes.Has(method, MethodAttributes.StartUp)
                || MethodAttributes.Has(method, MethodAttributes.InterruptHandler)
                || MethodAttributes.NativeEntry(method) is not null
                || MethodAttributes.Has(method, MethodAttributes.RuntimeExport));

    /// <summary>Top-level statements always have a parameter <c>args</c>, whether they use it or not.</summary>
    private static bool UsesParameter(MethodDefinition entryPoint) =>
        entryPoint.Body.Instructions.Any(instruction => instruction.OpCode.Code is Code.Ldarg_0 or Code.Ldarg_S or Code.Ldarg or Code.Ldarga_S or Code.Ldarga);

    private static MethodSym Symbol(CecilImporter importer, MethodDefinition method) =>
        importer.Method(importer.Type(method.DeclaringType, GenericContext.Empty), method, []);

    private static MethodSym FindStartUp(CecilImporter importer, AssemblyDefinition hal, string name)
    {
        var dot = name.LastIndexOf('.');
        var method = hal.MainModule.GetType(name[..dot])?.Methods.FirstOrDefault(candidate => candidate.Name == name[(dot + 1)..]);
        return method is null
            ? throw new DiagnosticException(DiagnosticId.InvalidBoardFile, null, "of the chosen board", $"the start-up method '{name}' is not in the HAL.")
            : Symbol(importer, method);
    }
}
