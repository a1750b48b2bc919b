using Il2Mcu.Diagnostics;
using Il2Mcu.Emit;
using Il2Mcu.Layout;
using Il2Mcu.Load;
using Il2Mcu.Lower;
using Il2Mcu.Optimise;
using Il2Mcu.Reach;
using Il2Mcu.Toolchain;

namespace Il2Mcu.Pipeline;

/// <summary>The table of contents of il2mcu: one line per phase.</summary>
public static class Compilation
{
    /// <summary>Compiles; null when <paramref name="diagnostics"/> got an error, and when only C was asked for.</summary>
    /// <exception cref="DiagnosticException">A phase cannot go on.</exception>
    public static CompilationResult? Run(CompilationOptions options, DiagnosticBag diagnostics)
    {
        var trace = new PhaseTrace(options);
        var program = trace.Run("Load", () => LoadPhase.Run(Requests.Load(options)));
        var closure = trace.Run("Reach", () => ReachPhase.Run(program, options.ShuffleSeed), Dumps.Closure);
        var functions = trace.Run("Lower", () => LowerPhase.Run(program, closure, diagnostics), Dumps.Functions);
        if (diagnostics.HasErrors)
        {
            return null;
        }

        if (options.ExceptionMessages != ExceptionMessageKind.All)
        {
            ExceptionMessages.Run(functions, options.ExceptionMessages == ExceptionMessageKind.Own, program);
        }

        var optimised = trace.Run("Optimise", () => OptimisePhase.Run(functions, Requests.Optimise(program, closure, functions), trace.AfterPass), Dumps.Optimised);
        var trimmed = trace.Run("Trim", () => TrimPhase.Run(program, optimised, options.ShuffleSeed), Dumps.Trimmed);
        FaultTraps.Run(trimmed.Functions, trimmed.Closure, Requests.Traps(options));
        trace.AfterPass(nameof(FaultTraps), trimmed.Functions);
        if (options.Collector == CollectorKind.None)
        {
            AllocationCheck.Run(trimmed, diagnostics);
            if (diagnostics.HasErrors)
            {
                return null;
            }
        }

        var layout = trace.Run("Layout", () => LayoutPhase.Run(Requests.Layout(program, trimmed)), Dumps.Layout);
        var files = trace.Run("Emit", () => EmitPhase.Run(Requests.Emit(options, program, trimmed, layout)), Dumps.Files);
        if (options.TranslateOnly)
        {
            return null;
        }

        var output = trace.Run("Build", () => GccToolchain.Build(Requests.Build(options, trimmed.Closure, files), diagnostics));
        return output is null ? null : trace.Run("Report", () => Requests.Result(output, files, trace));
    }
}
