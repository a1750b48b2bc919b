using Il2Mcu.Testing;

namespace Il2Mcu.Tests.Run;

/// <summary>
/// All cases of one area in one configuration. Those that return from Main run as one batch, once under .NET and
/// once on each target, when the first of them is asked for; the others are programs of their own.
/// </summary>
internal sealed class AreaRun
{
    private readonly string _folder;
    private readonly bool _optimise;
    private readonly Batch _csharp;
    private readonly Batch _il;

    /// <param name="suite">Folder below the test artifacts; suites that run at the same time need different ones.</param>
    public AreaRun(string area, bool optimise, string suite = "run")
    {
        Cases = CaseFile.ReadArea(CasesFolder.AreaPath(area));
        _optimise = optimise;
        _folder = Repository.CleanFolder(suite, area, optimise ? "Release" : "Debug");
        var batched = Cases.Where(one => !one.RunsAlone).ToLookup(one => one.IsIl);
        _csharp = new Batch([.. batched[false]], _folder, optimise);
        _il = new Batch([.. batched[true]], _folder, optimise);
    }

    public IReadOnlyList<CaseFile> Cases { get; }

    /// <summary>What .NET does with a case, one result per run.</summary>
    public IReadOnlyList<ProcessResult> Oracle(CaseFile one) => one.RunsAlone
        ? [.. one.Runs.Select(arguments => CoreClr.Run(AloneDll(one), arguments))]
        : [BatchOf(one).Oracle.ResultOf(one) ?? throw new InvalidOperationException($"{one}: the batch ended before it")];

    /// <summary>
    /// What the firmware does with a case. One that the batch did not reach, because the batch cannot be built, is built and
    /// run alone, so that every case has its own verdict.
    /// </summary>
    public IReadOnlyList<ProcessResult> Firmware(CaseFile one, RunTarget target) =>
        !one.RunsAlone && BatchOf(one).Firmware(one, target) is { } result
            ? [result]
            : RunFirmware(target, AloneDll(one), one.ToolOptions, one.Runs);

    private Batch BatchOf(CaseFile one) => one.IsIl ? _il : _csharp;

    private string AloneDll(CaseFile one)
    {
        var dll = Path.Combine(_folder, one.Name + ".dll");
        return File.Exists(dll)
            ? dll
            : CaseCompiler.Alone(one, _folder, _optimise);
    }

    /// <summary>Builds once and runs with each list of arguments; a failed build is the result of every run.</summary>
    private static List<ProcessResult> RunFirmware(
        RunTarget target, string dll, IReadOnlyList<string> options, IReadOnlyList<IReadOnlyList<string>> runs)
    {
        var output = Path.ChangeExtension(dll, "." + target.FolderName);
        var build = Testing.Firmware.BuildHere(target, dll, output, options);
        var elf = Testing.Firmware.ElfOf(dll, output);
        IReadOnlyList<IReadOnlyList<string>> all = runs.Count > 0 ? runs : [[]];
        return [.. all.Select(arguments => build.ExitCode == 0 ? Testing.Firmware.Run(elf, arguments) : build)];
    }

    /// <summary>Cases of one language as one program.</summary>
    private sealed class Batch(IReadOnlyList<CaseFile> cases, string folder, bool optimise)
    {
        private readonly Lazy<string> _dll = new(() => CaseCompiler.Batch(cases, folder, optimise));
        private BatchRun? _oracle;
        private readonly Dictionary<RunTarget, BatchRun> _firmware = [];
        private readonly Dictionary<int, Batch> _rests = [];

        public BatchRun Oracle => _oracle ??= new BatchRun(CoreClr.Run(_dll.Value), cases);

        /// <summary>What a case does; those behind one that ended the program are a batch of their own. Null if the batch does not begin.</summary>
        public ProcessResult? Firmware(CaseFile one, RunTarget target)
        {
            var run = Firmware(target);
            return run.ResultOf(one) ?? (run.Reached > 0 ? Rest(run.Reached).Firmware(one, target) : null);
        }

        private BatchRun Firmware(RunTarget target) => _firmware.TryGetValue(target, out var run)
            ? run
            : _firmware[target] = new BatchRun(RunFirmware(target, _dll.Value, [], [])[0], cases);

        private Batch Rest(int reached) => _rests.TryGetValue(reached, out var rest)
            ? rest
            : _rests[reached] = new Batch([.. cases.Skip(reached)], Directory.CreateDirectory(Path.Combine(folder, $"From{cases[reached].Name}")).FullName, optimise);
    }

    /// <summary>One execution of a batch.</summary>
    private sealed class BatchRun(ProcessResult whole, IReadOnlyList<CaseFile> cases)
    {
        private readonly IReadOnlyDictionary<string, CaseOutput> _outputs = BatchOutput.Split(whole.Output, cases);

        /// <summary>How many cases began.</summary>
        public int Reached => _outputs.Count;

        /// <summary>The case's share; the program's own end for the case in which it stopped; null when not reached.</summary>
        public ProcessResult? ResultOf(CaseFile one) => _outputs.TryGetValue(one.Name, out var output)
            ? new ProcessResult(output.ExitCode ?? whole.ExitCode, output.Output, output.ExitCode is null ? whole.Error : "")
            : null;
    }
}
