using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Optimise;

/// <summary>
/// A static constructor that throws makes its type unusable: TypeInitializationException, the same one at every further access
/// (ECMA-335 II.10.5.3.3). Constructors that cannot throw stay as they are; running out of memory in one is wrapped where a large array is made, or something else may throw.
/// </summary>
internal static class StaticConstructorFailure
{
    /// <summary>True if some static constructor that is still triggered may throw: there is then a handler in the program.</summary>
    public static bool CanHappen(OptimiseContext context)
    {
        var constructors = context.Functions.Keys.Where(method => IsOfType(method, context)).ToList();
        return constructors.Count > 0 && new ThrowAnalysis(context) is var analysis && constructors.Exists(analysis.MayThrow);
    }

    public static void Run(OptimiseContext context)
    {
        var constructors = context.Functions.Values.Where(function => IsOfType(function.Method, context)).ToList();
        if (constructors.Count == 0)
        {
            return;
        }

        var analysis = new ThrowAnalysis(context);
        foreach (var function in constructors.Where(function => analysis.MayThrow(function.Method)))
        {
            Wrap(function, context.Program);
            IrChecker.Check(function, nameof(StaticConstructorFailure));
        }
    }

    /// <summary>A module's initialiser has the form of a static constructor; what it throws is not wrapped.</summary>
    private static bool IsOfType(MethodSym method, OptimiseContext context) => method.IsStaticConstructor && !context.Program.ModuleInitialisers.Contains(method);

    /// <summary>The body becomes a protected block whose handler keeps the exception; the next call throws it again.</summary>
    private static void Wrap(IrFunction function, ManagedProgram program)
    {
        var exception = program.Exports[RuntimeExports.Throw].Parameters[0].Type;
        var failure = new FieldSym(function.Method.DeclaringType, "<failure>", exception) { IsStatic = true };
        var address = new IrStaticFieldAddress(failure, program.Types.ByReferenceTo(exception));
        var guarded = new IrTry(-1, [new IrHandler(IrHandlerKind.Catch, program.Types.Object)]);
        foreach (var block in function.Blocks)
        {
            block.Replace(block.Statements.SelectMany(statement => Inside(statement, guarded)));
        }

        var number = function.Blocks.Max(block => block.Number);
        var (check, again, enter, landing) = (new IrBlock(number + 1), new IrBlock(number + 2), new IrBlock(number + 3), new IrBlock(number + 4));
        var known = function.AddTemporary(exception);
        var load = new IrLoad(address, exception, false, false);
        check.Replace(
        [
            new IrAssign(known, load, null),
            new IrBranch(new IrCompare(IrComparison.Equal, new IrLoadVariable(known), new IrNull(exception), false, program.Types.Int32), enter, again, null),
        ]);
        again.Replace([new IrStaticInitFailed(function.Method.DeclaringType, null), Throw(new IrLoadVariable(known), program), new IrUnreachable(null)]);
        enter.Replace([new IrEnterTry(guarded, function.Blocks[0], [new IrHandlerEntry(guarded.Handlers[0], landing, null)], null)]);
        landing.Replace(
        [
            new IrStore(address, Failure(function.Method.DeclaringType, exception, program), exception, false, false, null),
            new IrStaticInitFailed(function.Method.DeclaringType, null),
            Throw(load, program),
            new IrUnreachable(null),
        ]);
        function.Blocks.InsertRange(0, [check, again, enter]);
        function.Blocks.Add(landing);
    }

    private static IEnumerable<IrStatement> Inside(IrStatement statement, IrTry guarded)
    {
        switch (statement)
        {
            case IrEnterTry { Try.Outer: null } enter:
                enter.Try.Outer = guarded;
                return [statement];
            case IrLeaveTry { To: null } leave:
                return [leave with { To = guarded }];
            case IrReturn:
                return [new IrLeaveTry(guarded, null, statement.Location), statement];
            default:
                return [statement];
        }
    }

    private static IrCall Failure(TypeSym type, TypeSym exception, ManagedProgram program) =>
        new(program.Exports[RuntimeExports.StaticInitFailed], [new IrString(NameOf(type), program.Types.String), new IrCaughtException(false, exception)]);

    private static IrEvaluate Throw(IrExpression exception, ManagedProgram program) =>
        new(new IrCall(program.Exports[RuntimeExports.Throw], [exception]), null);

    /// <summary>The name as .NET puts it into the message: nested types have no namespace, generic ones no arguments.</summary>
    private static string NameOf(TypeSym type) => type.ReflectionName[(type.ReflectionName.LastIndexOf('+') + 1)..];
}
