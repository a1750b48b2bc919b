using System.Diagnostics;
using Il2Mcu.Ir;

namespace Il2Mcu.Pipeline;

/// <summary>Times each phase and writes the dumps that were asked for, as <c>NAME.PHASE.txt</c> in the output folder.</summary>
internal sealed class PhaseTrace(CompilationOptions options)
{
    private readonly List<PhaseTiming> _timings = [];

    public IReadOnlyList<PhaseTiming> Timings => _timings;

    public T Run<T>(string phase, Func<T> run, Func<T, string?, string>? dump = null)
    {
        var watch = Stopwatch.StartNew();
        var result = run();
        _timings.Add(new PhaseTiming(phase, watch.Elapsed));
        if (dump is not null && IsDumped(phase))
        {
            Write(phase, dump(result, options.DumpMethod));
        }

        return result;
    }

    /// <summary>Passes can be dumped by their own names; one that runs several times leaves its last state.</summary>
    public void AfterPass(string pass, IReadOnlyList<IrFunction> functions)
    {
        if (IsDumped(pass))
        {
            Write(pass, Dumps.Functions(functions, options.DumpMethod));
        }
    }

    private bool IsDumped(string phase) => options.DumpAfter.Contains(phase, StringComparer.OrdinalIgnoreCase);

    private void Write(string phase, string text) =>
        File.WriteAllText(Path.Combine(options.OutputFolder, $"{options.Name}.{phase}.txt"), text);
}
