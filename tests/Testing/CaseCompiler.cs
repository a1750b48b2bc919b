namespace Il2Mcu.Testing;

/// <summary>Makes programs of cases, whatever language they are written in.</summary>
public static class CaseCompiler
{
    /// <summary>A program that runs one case.</summary>
    /// <returns>Path of the DLL.</returns>
    public static string Alone(CaseFile one, string folder, bool optimise) => one.IsIl
        ? IlAssembler.Assemble(one.Name, [one.Source, IlProgram.Start(one)], folder, optimise)
        : CSharpCompiler.Compile(
            one.Name, [one.Source, .. one.Shared], folder, new CSharpOptions { Optimise = optimise, EntryPointType = one.ClassName });

    /// <summary>A program that runs all of these cases, which are of one language.</summary>
    /// <returns>Path of the DLL.</returns>
    public static string Batch(IReadOnlyList<CaseFile> cases, string folder, bool optimise) => cases.Any(one => one.IsIl)
        ? IlAssembler.Assemble("BatchIl", [.. cases.Select(one => one.Source), IlProgram.Batch(cases)], folder, optimise)
        : CSharpCompiler.Compile(
            "Batch",
            [BatchProgram.Generate(cases), .. cases.Select(one => one.Source), .. cases[0].Shared],
            folder,
            new CSharpOptions { Optimise = optimise, EntryPointType = BatchProgram.ClassName });
}
