using Il2Mcu.Diagnostics;
using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>
/// Turns the evaluation stack of each reached body into typed trees. A body that cannot be translated gives a
/// diagnostic and is left out, so that one run shows all problems.
/// </summary>
public static class LowerPhase
{
    /// <summary>
    /// One function for each reached method that needs a body in C. A problem goes to <paramref name="diagnostics"/>,
    /// and its method is left out.
    /// </summary>
    public static IReadOnlyList<IrFunction> Run(ManagedProgram program, Closure closure, DiagnosticBag diagnostics)
    {
        var functions = new List<IrFunction>();
        var problems = new ProblemList(closure);
        var receivers = new NullReceivers();
        var thrown = new ThrownObjects();
        foreach (var method in closure.Methods.Where(method => !method.IsAbstract && method.Intrinsic == Intrinsic.None && method.RuntimeImport is null))
        {
            if (Delegates.IsInvokeList(method))
            {
                functions.Add(InvokeListBody.Of(method, program.Types));
                continue;
            }

            if (method.NativeFunction is { } native)
            {
                if (NativeCalls.ProblemOf(method, native) is { } problem)
                {
                    problems.Add(method, null, problem);
                }

                continue;
            }

            if (method.Body is not { } body)
            {
                problems.AddMissingBody(method);
                continue;
            }

            var unsupported = UnsupportedCode.In(body, closure.LiveCode[method]).ToList();
            unsupported.ForEach(item => problems.Add(method, body.Instructions[item.Index].Location, item.Problem));
            if (unsupported.Count == 0 && Lower(program, closure, method, receivers, thrown, problems) is { } function)
            {
                functions.Add(function);
            }
        }

        LowerForNull(program, closure, functions, receivers, thrown, problems);
        if (thrown.Exist)
        {
            LowerAgain(functions, ThrownObjects.Concerns, method => Lower(program, closure, method, receivers, thrown, problems));
            LowerForNull(program, closure, functions, receivers, thrown, problems);
        }

        problems.ReportTo(diagnostics);
        return functions;
    }

    /// <summary>Methods whose <c>this</c> turned out to be possibly null are lowered anew; they may pass it on.</summary>
    private static void LowerForNull(ManagedProgram program, Closure closure, List<IrFunction> functions, NullReceivers receivers, ThrownObjects thrown, ProblemList problems)
    {
        for (var found = receivers.TakeFound(); found.Count > 0; found = receivers.TakeFound())
        {
            LowerAgain(functions, found.Contains, method => Lower(program, closure, method, receivers, thrown, problems));
        }
    }

    private static void LowerAgain(List<IrFunction> functions, Func<MethodSym, bool> isConcerned, Func<MethodSym, IrFunction?> lower)
    {
        for (var i = 0; i < functions.Count; i++)
        {
            if (isConcerned(functions[i].Method))
            {
                functions[i] = lower(functions[i].Method) ?? functions[i];
            }
        }
    }

    private static IrFunction? Lower(ManagedProgram program, Closure closure, MethodSym method, NullReceivers receivers, ThrownObjects thrown, ProblemList problems)
    {
        var joins = new StackJoins();
        var lifter = new StackLifter(program, closure, method, joins, receivers, thrown);
        try
        {
            var function = lifter.Run();
            while (joins.TakeChange())
            {
                lifter = new StackLifter(program, closure, method, joins, receivers, thrown);
                function = lifter.Run();
            }

            return function;
        }
        catch (UnsupportedException exception)
        {
            problems.Add(method, lifter.Location, exception);
        }
        catch (InternalErrorException exception)
        {
            problems.AddInternalError(method, lifter.Location, exception.Message);
        }

        return null;
    }
}
