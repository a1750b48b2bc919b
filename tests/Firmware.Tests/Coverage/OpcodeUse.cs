using System.Text.RegularExpressions;
using Il2Mcu.Testing;
using Il2Mcu.Tests.Run;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Il2Mcu.Tests.Coverage;

/// <summary>Which cases contain which instructions of ECMA-335 III.</summary>
internal sealed partial class OpcodeUse
{
    private readonly Dictionary<string, SortedSet<string>> _casesByName = [];

    /// <summary>All instructions and prefixes by name, in the order of their encoding.</summary>
    public static IReadOnlyList<string> AllNames { get; } =
        [.. typeof(OpCodes).GetFields().Select(field => (OpCode)field.GetValue(null)!).OrderBy(code => code.Size).ThenBy(code => (ushort)code.Value).Select(code => code.Name)];

    /// <summary>Cases that contain the instruction, by name.</summary>
    public IReadOnlyCollection<string> CasesWith(string opcode) => _casesByName.TryGetValue(opcode, out var cases) ? cases : [];

    /// <summary>Adds the cases of one area: those in C# as compiled for Release, those in IL as written.</summary>
    public void Add(string area, string folder)
    {
        var cases = CaseFile.ReadArea(CasesFolder.AreaPath(area));
        foreach (var one in cases.Where(one => one.IsIl))
        {
            AddWritten(one);
        }

        foreach (var group in cases.Where(one => !one.IsIl).GroupBy(one => one.RunsAlone ? one.Name : ""))
        {
            AddCompiled([.. group], Path.Combine(folder, group.Key));
        }
    }

    private void AddWritten(CaseFile one)
    {
        foreach (Match word in FirstWord().Matches(one.Source.Text))
        {
            Add(word.Groups["name"].Value, one);
        }
    }

    private void AddCompiled(IReadOnlyList<CaseFile> cases, string folder)
    {
        Directory.CreateDirectory(folder);
        var dll = CSharpCompiler.Compile("Cases", [.. cases.Select(one => one.Source), .. cases[0].Shared], folder, new CSharpOptions { Library = true });
        var byFile = cases.ToDictionary(one => one.Source.Path);
        using var assembly = AssemblyDefinition.ReadAssembly(dll, new ReaderParameters { ReadSymbols = true });
        foreach (var method in assembly.MainModule.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody))
        {
            var file = method.DebugInformation.SequencePoints.FirstOrDefault()?.Document.Url;
            if (file is null || !byFile.TryGetValue(file, out var one))
            {
                continue;
            }

            foreach (var instruction in method.Body.Instructions)
            {
                Add(instruction.OpCode.Name, one);
            }
        }
    }

    private void Add(string opcode, CaseFile one)
    {
        if (!_casesByName.TryGetValue(opcode, out var cases))
        {
            _casesByName[opcode] = cases = new SortedSet<string>(StringComparer.Ordinal);
        }

        cases.Add(one.ToString());
    }

    [GeneratedRegex(@"^\s*(?:\w+:\s*)?(?<name>[a-z][a-z0-9.]*)(?=\s|$)", RegexOptions.Multiline)]
    private static partial Regex FirstWord();
}
