using Il2Mcu.Emit;
using Il2Mcu.Ir;
using Il2Mcu.Layout;
using Il2Mcu.Load;
using Il2Mcu.Model;
using Il2Mcu.Naming;
using Il2Mcu.Optimise;
using Il2Mcu.Report;
using Il2Mcu.Toolchain;

namespace Il2Mcu.Pipeline;

/// <summary>Options and models, cut to what each phase may know.</summary>
internal static class Requests
{
    private const int BiggestSymbolCount = 5;

    public static LoadRequest Load(CompilationOptions options)
    {
        var constants = new Dictionary<string, long>(options.Target.Constants)
        {
            ["Console"] = (long)options.Console,
            [LoadRequest.ExceptionMessages] = (long)options.ExceptionMessages,
            [LoadRequest.PointerSize] = options.Target.PointerSize,
        };
        return new LoadRequest(options.AssemblyPath, SdkFolder.Libraries, constants, options.Target.StartUp) { HasHal = !options.Target.IsHost };
    }

    public static OptimiseContext Optimise(ManagedProgram program, Closure closure, IReadOnlyList<IrFunction> functions) =>
        new(program, closure, functions.ToDictionary(function => function.Method));

    public static TrapSettings Traps(CompilationOptions options) => new(
        options.NullChecks == CheckKind.Trap ? options.Target.NullGuard : 0,
        options.DivisionChecks == CheckKind.Trap && options.Target.HasFaultTraps);

    public static LayoutRequest Layout(ManagedProgram program, TrimmedProgram trimmed)
    {
        var expressions = trimmed.Functions.SelectMany(IrWalk.Expressions).ToList();
        var statements = trimmed.Functions.SelectMany(IrWalk.Statements).ToList();
        var tests = expressions.OfType<IrTypeTest>().Select(test => new TypeTest(test.Tested, false))
            .Concat(expressions.OfType<IrAsInstance>().Select(test => new TypeTest(test.Tested, false)))
            .Concat(StoreCheckTests(statements, trimmed.Closure.ConstructedTypes))
            .Concat(statements.OfType<IrEnterTry>().SelectMany(enter => enter.Try.Handlers).Select(handler => handler.CatchType).OfType<TypeSym>()
                .Select(type => new TypeTest(type, false)))
            .Concat(statements.OfType<IrCastCheck>().Select(check => new TypeTest(check.Tested, check.ForUnboxing)));
        var values = expressions.Select(expression => expression.Type)
            .Concat(trimmed.Functions.SelectMany(function => function.Arguments.Concat(function.Variables)).Select(variable => variable.Type))
            .Concat(trimmed.Functions.Select(function => function.Method.ReturnType))
            .Concat(statements.OfType<IrStore>().Select(store => store.Type))
            .Concat(expressions.OfType<IrFieldAddress>().Select(address => address.Field.DeclaringType))
            .Concat(expressions.OfType<IrFieldOfValue>().Select(field => field.Field.DeclaringType))
            .Concat(expressions.OfType<IrSizeOf>().Select(size => size.Measured))
            .Concat(expressions.OfType<IrIndirectCall>().SelectMany(call => call.ParameterTypes))
            .Concat(trimmed.Closure.StaticFields.Select(field => field.Type))
            .Concat(trimmed.Closure.Slots.SelectMany(slot => slot.Parameters.Select(parameter => parameter.Type).Append(slot.ReturnType)));
        return new LayoutRequest(
            [.. expressions.OfType<IrVirtualCall>().Select(call => call.Slot).Concat(expressions.OfType<IrVirtualFunction>().Select(function => function.Slot)).Distinct()],
            [.. tests],
            [.. expressions.OfType<IrTypeName>().Select(name => name.Operand.Type).Concat(statements.OfType<IrCastCheck>().Where(check => !check.IsSilent).Select(check => check.Value.Type)).Distinct()],
            [.. values.Distinct()],
            [.. trimmed.Closure.ConstructedTypes, .. trimmed.Closure.Strings.Count > 0 ? [program.Types.String] : Array.Empty<TypeSym>()],
            Reflection(expressions));
    }

    private static TypeObservations Reflection(IReadOnlyList<IrExpression> expressions) => new(
        [.. expressions.OfType<IrTypeObject>().Select(item => item.Described).Distinct()],
        [.. expressions.OfType<IrTypeOf>().Select(item => item.Operand.Type).Distinct()],
        [.. expressions.OfType<IrFieldAddress>().Where(item => item.Field.DeclaringType.FullName == TypeQueries.TypeName)
            .Select(item => item.Field.Name).Distinct().Order(StringComparer.Ordinal)],
        expressions.Any(item => item is IrIsExactType or IrIsSameType),
        expressions.Any(item => item is IrNewEnum or IrClone));

    /// <summary>A checked store asks whether the value is of the array's own element type.</summary>
    private static IEnumerable<TypeTest> StoreCheckTests(IEnumerable<IrStatement> statements, IReadOnlyList<TypeSym> constructed) =>
        statements.Any(statement => statement is IrStoreCheck)
            ? constructed.Where(type => type.Kind is TypeKind.Array or TypeKind.MultiDimensionalArray && type.ElementType!.IsReferenceType).Select(type => new TypeTest(type.ElementType!, false))
            : [];

    public static EmitRequest Emit(CompilationOptions options, ManagedProgram program, TrimmedProgram trimmed, ProgramLayout layout)
    {
        var memory = options.Target.Memory.ToDictionary(region => region.Key, region => (region.Value.Origin, region.Value.Length));
        var target = new EmitTarget(options.Target.Port, (int)options.Console, options.Target.VectorCount, options.Target.StackSize, memory)
        {
            PointerSize = options.Target.PointerSize,
            IsStrictlyAligned = options.Target.IsStrictlyAligned,
            HeapSize = options.Target.HeapSize,
            Collector = (int)options.Collector,
            StressesCollector = options.StressesCollector,
            NullGuard = options.Target.NullGuard,
            IsFirmware = !options.Target.IsHost,
        };
        return new EmitRequest(
            program, trimmed.Closure, layout, trimmed.Functions, trimmed.InitialValues, target,
            Path.Combine(options.OutputFolder, options.Name + ".c"), SdkFolder.Templates, !options.NoLineDirectives,
            options.NativeSources.Count + options.NativeLibraries.Count > 0);
    }

    public static BuildRequest Build(CompilationOptions options, Closure closure, GeneratedFiles files) => new()
    {
        Native = new NativeCode(options.NativeSources, options.NativeLibraries, [.. closure.Methods.Where(method => method.NativeFunction is not null)
            .Select(method => new NativeImport(method.NativeFunction!.Symbol, method.FullName, closure.ApplicationLocation(method)))]),
        SourceFile = files.Source,
        CompilerOptions = files.CompilerOptions,
        IncludeFolders = [SdkFolder.CRuntime, Path.Combine(SdkFolder.CRuntime, "include")],
        LinkerScript = files.LinkerScript,
        Target = options.Target,
        OutputFolder = options.OutputFolder,
        Name = options.Name,
        BiggestSymbols = (map, region) => BiggestSymbols.Describe(BiggestSymbols.FromMap(map, files.Symbols, BiggestSymbolCount, region)),
    };

    public static CompilationResult Result(BuildOutput output, GeneratedFiles files, PhaseTrace trace)
    {
        File.WriteAllText(SymbolMap.PathFor(output.ElfPath), files.Symbols.ToJson());
        return new CompilationResult(output.ElfPath, files.Symbols, trace.Timings);
    }
}
