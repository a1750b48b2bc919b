using Il2Mcu.Ir;
using Il2Mcu.Model;
using Il2Mcu.Naming;

namespace Il2Mcu.Emit;

/// <summary>The model of the templates: each section of the translation unit as text.</summary>
internal sealed class ProgramEmitter
{
    private readonly EmitRequest _request;
    private readonly Dictionary<MethodSym, IrFunction> _functions;
    private readonly EmitContext _context;
    private readonly Dictionary<FieldSym, string> _initialValues;

    public ProgramEmitter(EmitRequest request)
    {
        _request = request;
        _functions = request.Functions.ToDictionary(function => function.Method);
        var names = new NameTable(_functions.Keys.Concat(NativeFunctions), request.Layout.DeclaredTypes.Concat(request.Layout.PointedTypes).Concat(request.Layout.Records).Concat(request.Layout.TypeObjects), request.Closure.StaticFields);
        var hasMisalignedFields = AllExpressions().OfType<IrFieldAddress>().Any(address => ValueLayout.IsMisaligned(address.Field));
        _context = new EmitContext(request.Layout, names, new TypeWriter(names, request.Target.PointerSize), hasMisalignedFields)
        {
            PointerSize = request.Target.PointerSize,
            IsStrictlyAligned = request.Target.IsStrictlyAligned,
            Collects = HasHeap && request.Target.Collector == CollectorSwitches.MarkSweep,
        };
        var values = new ExpressionWriter(_context, variable => variable.Name);
        _initialValues = request.InitialValues
            .Where(pair => request.Closure.StaticFields.Contains(pair.Key))
            .ToDictionary(pair => pair.Key, pair => values.Constant(pair.Value, pair.Key.Type));
    }

    public IReadOnlyDictionary<string, object> Model()
    {
        var target = _request.Target;
        var ram = target.Memory.GetValueOrDefault("ram");
        var flash = target.Memory.GetValueOrDefault("flash");
        return new Dictionary<string, object>
        {
            ["name"] = _request.Program.Name,
            ["port"] = target.Port,
            ["console"] = target.Console,
            ["hasData"] = HasData,
            ["hasBss"] = HasBss,
            ["hasHeap"] = HasHeap,
            ["hasTries"] = Tries.Any(),
            ["hasFilters"] = Tries.SelectMany(enter => enter.Entries).Any(entry => entry.Filter is not null),
            ["usesFpu"] = UsesFpu,
            ["nullGuard"] = TrapQuestions.TrapsNull(_request.Functions) ? target.NullGuard : 0,
            ["divisionTraps"] = TrapQuestions.TrapsDivision(_request.Functions),
            ["traps"] = TrapQuestions.TrapsNull(_request.Functions) || TrapQuestions.TrapsDivision(_request.Functions),
            ["reportsFaults"] = _request.HasNativeCode || UnsafeCode.IsIn(_request.Functions),
            ["defines"] = HasHeap ? new CollectorSwitches(_request, _context, UsesImport).Defines() : [],
            ["keepsFpuOff"] = !UsesFpu && target.IsFirmware,
            ["isProcess"] = !target.IsFirmware,
            ["usesArguments"] = _request.Program.UsesArguments,
            ["declarations"] = Section(writer => new TypeDeclarations(_context, writer).EmitDeclarations()),
            ["records"] = Section(EmitRecords),
            ["prototypes"] = Section(EmitPrototypes),
            ["data"] = Section(EmitData),
            ["functions"] = Section(EmitFunctions),
            ["start"] = Section(EmitStart),
            ["flashOrigin"] = EmitPhase.Hexadecimal(flash.Origin),
            ["flashLength"] = EmitPhase.Hexadecimal(flash.Length),
            ["ramOrigin"] = EmitPhase.Hexadecimal(ram.Origin),
            ["ramLength"] = EmitPhase.Hexadecimal(ram.Length),
            ["stackSize"] = target.StackSize,
            ["heapSize"] = target.HeapSize,
            ["count"] = target.VectorCount,
            ["vectors"] = Handlers().Select(group => new Dictionary<string, object>
            {
                ["index"] = group.Key,
                ["handler"] = HandlerName(group.Key, [.. group]),
                ["comment"] = FunctionEmitter.Comment(string.Join(", ", group.Select(method => method.FullName))),
            }).ToList(),
        };
    }

    public SymbolMap Symbols() => new SymbolMapBuilder(_request, _context, _functions).Build();

    /// <summary>Methods that are C functions of the user's.</summary>
    private IEnumerable<MethodSym> NativeFunctions => _request.Closure.Methods.Where(method => method.NativeFunction is not null);

    /// <summary>
    /// gcc concludes from a function that does not return that nobody reads the static variables it does not read itself.
    /// Where exceptions are caught, a handler does.
    /// </summary>
    public IReadOnlyList<string> CompilerOptions => Tries.Any() ? ["-fno-ipa-reference"] : [];

    private bool HasData => _initialValues.Count > 0 || _request.Closure.MappedData.Any(mapped => !mapped.IsReadOnlyData) || _request.HasNativeCode;

    private bool HasBss => _request.HasNativeCode || _request.Closure.StaticFields.Any(item => !_initialValues.ContainsKey(item)) || _request.Closure.StaticInits.Count > 0
        || AllExpressions().Any(expression => expression.IsAllocation) || Tries.Any() || (_request.Target.Console == 1 && UsesImport("il2_semihosting_write")) || _request.Program.UsesArguments;

    private bool HasHeap => AllExpressions().Any(expression => expression.IsAllocation && expression is not IrNewObject { IsPreallocated: true })
        || HeapQuestions.Any(UsesImport);

    /// <summary>What the library asks of a heap, even one that nothing is put into.</summary>
    private static readonly string[] HeapQuestions =
        ["il2_gc_used", "il2_gc_allocated", "il2_gc_collections", "il2_gc_is_in_heap", "il2_gc_has_references"];

    private IEnumerable<IrEnterTry> Tries => _request.Functions.SelectMany(function => function.Blocks).Select(block => block.Terminator).OfType<IrEnterTry>();

    private bool UsesFpu => _request.HasNativeCode || _request.Functions.Any(function => function.Method.ReturnType.StackKind is StackKind.Single or StackKind.Double)
        || AllExpressions().Any(expression => expression.StackKind is StackKind.Single or StackKind.Double);

    private bool UsesImport(string name) => AllExpressions().OfType<IrCall>().Any(call => call.Target.RuntimeImport == name);

    private IEnumerable<IrExpression> AllExpressions() => _request.Functions.SelectMany(IrWalk.Expressions);

    private static string Section(Action<CWriter> emit)
    {
        var writer = new CWriter(withLineDirectives: false);
        emit(writer);
        return writer.ToString();
    }

    private void EmitRecords(CWriter writer)
    {
        var declarations = new TypeDeclarations(_context, writer);
        declarations.EmitRecordShape();
        TypeObjects(writer).EmitDeclarations();
        writer.Line("");
        declarations.EmitTests();
        if (_request.Functions.SelectMany(IrWalk.Statements).Any(statement => statement is IrStoreCheck))
        {
            declarations.EmitStoreCheck();
        }

        CatchTests.Emit(_context, _request.Functions, writer);
    }

    private TypeObjectEmitter TypeObjects(CWriter writer) => new(_context, _request.Program.Types.RuntimeType, writer);

    private void EmitPrototypes(CWriter writer)
    {
        foreach (var function in _request.Functions)
        {
            writer.Line(FunctionEmitter.Prototype(_context, function.Method, function));
        }

        foreach (var method in NativeFunctions)
        {
            writer.Line($"extern {FunctionEmitter.NativePrototype(_context, method)};");
        }

        foreach (var stub in UnboxingStubs())
        {
            writer.Line($"{StubHead(stub)};");
        }
    }

    private void EmitData(CWriter writer)
    {
        var data = new DataEmitter(_context, writer);
        var names = _request.Layout.NamedTypes.Select(ReflectionNames.Text)
            .Concat(TypeObjectData.Strings(_request.Layout.TypeObjects, _request.Layout.TypeObjectFields));
        data.EmitStrings(_request.Closure.Strings.Concat(names), _request.Program.Types.String);
        new TypeDeclarations(_context, writer).EmitRecords(body =>
            TypeFacts.NeedsUnboxing(body) ? _context.Names.UnboxingStub(body) : _context.Names.Method(body));
        TypeObjects(writer).EmitObjects();
        data.EmitMappedData(_request.Closure.MappedData);
        data.EmitStatics(_request.Closure.StaticFields, _initialValues);
        data.EmitStaticInits(_request.Closure.StaticInits);
    }

    private void EmitFunctions(CWriter writer)
    {
        var output = new CWriter(_request.LineDirectives);
        foreach (var function in _request.Functions)
        {
            new FunctionEmitter(_context, function, output).Emit(_request.Closure.NeededBy(function.Method));
        }

        foreach (var stub in UnboxingStubs())
        {
            EmitStub(stub, output);
        }

        writer.Raw(output.ToString());
    }

    /// <summary>Methods of value types that are called through a slot or a delegate: the receiver there is a box.</summary>
    private IEnumerable<MethodSym> UnboxingStubs() =>
        _request.Layout.SlotTables.Values.SelectMany(table => table).OfType<MethodSym>().Where(TypeFacts.NeedsUnboxing)
            .Concat(AllExpressions().OfType<IrFunctionAddress>().Where(address => address.Unboxes).Select(address => address.Target))
            .Distinct().OrderBy(method => method.FullName, StringComparer.Ordinal);

    private string StubHead(MethodSym method)
    {
        var parameters = method.Parameters.Select((parameter, index) => _context.Types.Declaration(parameter.Type, $"argument{index}"));
        return $"{TypeWriter.Declare(_context.Types.CType(method.ReturnType), _context.Names.UnboxingStub(method))}({string.Join(", ", parameters.Prepend("il2_object *box"))})";
    }

    private void EmitStub(MethodSym method, CWriter output)
    {
        var arguments = method.Parameters.Select((_, index) => $"argument{index}")
            .Prepend($"&IL2_BOX_VALUE({_context.Types.CType(method.DeclaringType)}, box)");
        var call = $"{_context.Names.Method(method)}({string.Join(", ", arguments)});";
        output.Line(StubHead(method));
        output.Open("{");
        output.Line(method.ReturnType.IsVoid ? call : "return " + call);
        output.Close();
        output.Line("");
    }

    private IEnumerable<IGrouping<int, MethodSym>> Handlers() =>
        _request.Closure.InterruptHandlers.OrderBy(method => method.InterruptVector).ThenBy(method => method.FullName, StringComparer.Ordinal)
            .GroupBy(method => method.InterruptVector);

    private string HandlerName(int vector, IReadOnlyList<MethodSym> handlers) =>
        handlers.Count == 1 && !NeedsBarrier(handlers) ? _context.Names.Method(handlers[0]) : $"il2_vector_{vector}";

    /// <summary>Several services may share an interrupt: SysTick counts ticks and, where asked for, 64-bit time.</summary>
    private void EmitSharedVectors(CWriter writer)
    {
        foreach (var group in Handlers().Where(group => group.Count() > 1 || NeedsBarrier(group)))
        {
            var barrier = NeedsBarrier(group);
            writer.Line($"static void il2_vector_{group.Key}(void)");
            writer.Open("{");
            if (barrier)
            {
                writer.Line("il2_frame *interrupted = il2_eh_top;");
                writer.Line("il2_eh_top = NULL;");
            }

            group.ToList().ForEach(handler => writer.Line($"{_context.Names.Method(handler)}();"));
            if (barrier)
            {
                writer.Line("il2_eh_top = interrupted;");
            }

            writer.Close();
            writer.Line("");
        }
    }

    /// <summary>An exception in an interrupt handler ends the program: it must not come to a handler of the code that was interrupted.</summary>
    private bool NeedsBarrier(IEnumerable<MethodSym> handlers) => Tries.Any() && handlers.Any(handler =>
        IrWalk.Statements(_functions[handler]).Any(statement => statement is IrNullCheck or IrBoundsCheck or IrCastCheck or IrStoreCheck or IrEnterTry or IrStore { ChecksNull: true })
        || IrWalk.Expressions(_functions[handler]).Any(expression => (expression.OwnEffects & IrEffects.MayThrow) != 0));

    /// <summary>What runs from reset on, once memory is set up.</summary>
    private void EmitStart(CWriter writer)
    {
        var entry = _request.Program.EntryPoint;
        var calls = _request.Closure.StartUps.Prepend(_request.Program.BoardStartUp).OfType<MethodSym>()
            .Concat(_request.Program.ModuleInitialisers).Where(_functions.ContainsKey);
        writer.Line("#line 1 \"start\"");
        EmitSharedVectors(writer);
        writer.Line("void il2_program_start(void)");
        writer.Open("{");
        foreach (var method in calls)
        {
            writer.Line($"{_context.Names.Method(method)}();");
        }

        var arguments = entry.Parameters.Count == 0 ? "" : _request.Program.UsesArguments ? $"{RuntimeExports.MainArguments}()" : "NULL";
        var call = $"{_context.Names.Method(entry)}({arguments})";
        if (entry.ReturnType.IsVoid)
        {
            writer.Line($"{call};");
            writer.Line("il2_exit(0);");
        }
        else
        {
            writer.Line($"il2_exit((int32_t){call});");
        }

        writer.Close();
    }
}
