namespace Il2Mcu.Model;

/// <summary>What Load found: the entry points into an otherwise lazily read world of symbols.</summary>
public sealed record ManagedProgram
{
    public required string Name { get; init; }

    public required MethodSym EntryPoint { get; init; }

    /// <summary>True if Main looks at its parameter; the command line is fetched only then.</summary>
    public required bool UsesArguments { get; init; }

    public required WellKnownTypes Types { get; init; }

    /// <summary>Method that the board file names, run before everything else; null for none.</summary>
    public required MethodSym? BoardStartUp { get; init; }

    /// <summary>The types &lt;Module&gt; of assemblies with a module initialiser, the application's last.</summary>
    public required IReadOnlyList<TypeSym> ModuleInitialisers { get; init; }

    /// <summary>Methods marked [StartUp], of all assemblies.</summary>
    public required IReadOnlyList<MethodSym> StartUps { get; init; }

    /// <summary>Methods marked [InterruptHandler], of all assemblies.</summary>
    public required IReadOnlyList<MethodSym> InterruptHandlers { get; init; }

    /// <summary>Methods of the application that C code calls by name.</summary>
    public required IReadOnlyList<MethodSym> NativeEntries { get; init; }

    /// <summary>Managed methods with a C name, by that name.</summary>
    public required IReadOnlyDictionary<string, MethodSym> Exports { get; init; }

    /// <summary>
    /// Types whose static constructors the method triggers when it is entered, in order. Callers trigger for static methods and
    /// constructors, but nobody calls Main, and those of instance methods do not know whether they must: no constructor ran before
    /// for a value that was zeroed, nor for an interface.
    /// </summary>
    public IEnumerable<TypeSym> TriggeredBy(MethodSym method)
    {
        var isEntry = method == EntryPoint;
        var own = method.DeclaringType;
        var isUnguarded = isEntry || method.IsUnmanagedEntry
            || (!method.IsStatic && !method.IsConstructor && !method.IsThunk && (own.IsValueType || own.Kind == TypeKind.Interface));
        var first = isEntry ? ModuleInitialisers : [];
        return isUnguarded && own is { IsBeforeFieldInit: false, StaticConstructor: not null } ? first.Append(own).Distinct() : first;
    }
}
