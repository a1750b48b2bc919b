namespace Il2Mcu.Model;

/// <summary>What Load found: the entry points into an otherwise lazily read world of symbols.</summary>
public sealed record ManagedProgram
{
    /// <summary>Name of the application's assembly, without version; names the generated files.</summary>
    public required string Name { get; init; }

    /// <summary>Main, or the compiler's wrapper around an asynchronous one.</summary>
    public required MethodSym EntryPoint { get; init; }

    /// <summary>True if Main looks at its parameter; the command line is fetched only then.</summary>
    public required bool UsesArguments { get; init; }

    /// <summary>Types that the phases themselves need.</summary>
    public required WellKnownTypes Types { get; init; }

    /// <summary>Method that the board file names, run before everything else; null for none.</summary>
    public required MethodSym? BoardStartUp { get; init; }

    /// <summary>Module initialisers: the static constructors of the types &lt;Module&gt; (ECMA-335 II.10.8), the application's last. They run before Main.</summary>
    public required IReadOnlyList<MethodSym> ModuleInitialisers { get; init; }

    /// <summary>Methods marked [StartUp], of all assemblies.</summary>
    public required IReadOnlyList<MethodSym> StartUps { get; init; }

    /// <summary>Methods marked [InterruptHandler], of all assemblies.</summary>
    public required IReadOnlyList<MethodSym> InterruptHandlers { get; init; }

    /// <summary>Methods of the application that C code calls by name.</summary>
    public required IReadOnlyList<MethodSym> NativeEntries { get; init; }

    /// <summary>Managed methods with a C name, by that name.</summary>
    public required IReadOnlyDictionary<string, MethodSym> Exports { get; init; }

    /// <summary>
    /// True if the method triggers the static constructor of its type when it is entered. Callers trigger for static methods and
    /// constructors, but nobody calls Main, and those of instance methods do not know whether they must: no constructor ran before
    /// for a value that was zeroed, nor for an interface.
    /// </summary>
    public bool TriggersStaticConstructor(MethodSym method)
    {
        var type = method.DeclaringType;
        return type is { IsBeforeFieldInit: false, StaticConstructor: not null }
            && (method == EntryPoint || method.IsUnmanagedEntry
                || (!method.IsStatic && !method.IsConstructor && !method.IsThunk && (type.IsValueType || type.Kind == TypeKind.Interface)));
    }
}
