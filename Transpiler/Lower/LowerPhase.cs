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
    public static IReadOnlyList<IrFunction> Run(ManagedProgram program, Closure closure, DiagnosticBag diagnostics)
    {
        var functions = new List<IrFunction>();
        var problems = new ProblemList(closure);
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
            if (unsupported.Count == 0 && Lower(program, closure, method, problems) is { } function)
            {
                functions.Add(function);
            }
        }

        problems.ReportTo(diagnostics);
        return functions;
    }

    private static IrFunction? Lower(ManagedProgram program, Closure closure, MethodSym method, ProblemList problems)
    {
        var joins = new StackJoins();
        var lifter = new StackLifter(program, closure, method, joins);
        try
        {
            var function = lifter.Run();
            while (joins.TakeChange())
            {
                lifter = new StackLifter(program, closure, method, joins);
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
