using System.Globalization;

namespace Il2Mcu.Diagnostics;

/// <summary>Severity and text of every diagnostic. One row per id; each id has a page in <c>docs/diagnostics</c>.</summary>
public static class DiagnosticCatalog
{
    private static readonly Dictionary<DiagnosticId, Row> Rows = new()
    {
        [DiagnosticId.InputNotFound] = Error("'{0}' does not exist. Give a .dll, a .csproj or a folder that holds one project."),
        [DiagnosticId.NotAnAssembly] = Error("'{0}' is not a .NET assembly ({1}). Give the .dll that 'dotnet build' made."),
        [DiagnosticId.NativeLibrary] = Error("'{0}' is a native library without IL. Give the .dll that 'dotnet build' made from C#."),
        [DiagnosticId.NoEntryPoint] = Error("'{0}' has no Main method. Set <OutputType>Exe</OutputType> in the project."),
        [DiagnosticId.MissingReference] = Error("The assembly '{0}', which '{1}' refers to, was not found. Build the project so that its references lie beside it."),
        [DiagnosticId.UnknownBoard] = Error("The board '{0}' is unknown. Known boards: {1}."),
        [DiagnosticId.InvalidBoardFile] = Error("The board file '{0}' is invalid: {1}"),
        [DiagnosticId.OutputNotWritable] = Error("The output folder '{0}' cannot be written ({1}). Choose another with -o."),
        [DiagnosticId.FrameworkNotFound] = Error("No shared framework Microsoft.NETCore.App {0}.x was found below '{1}'. Install the .NET {0} SDK."),
        [DiagnosticId.InvalidOption] = Error("{0}"),
        [DiagnosticId.ProjectBuildFailed] = Error("'dotnet build' of '{0}' failed. Its messages stand above."),
        [DiagnosticId.AmbiguousProject] = Error("The folder '{0}' holds {1} projects. Name the one to build."),
        [DiagnosticId.UnknownSymbol] = Error("Nothing that is called '{0}' is in this firmware.{1}"),
        [DiagnosticId.NotAnElf] = Error("'{0}' is not a 32-bit ARM ELF file ({1})."),
        [DiagnosticId.InvalidBaseline] = Error("'{0}' is not a size report in JSON ({1}). Make one with 'il2mcu size --format json'."),
        [DiagnosticId.ReplacementTargetMissing] = Error("The replacement '{0}' has no target in this framework ({1}). This .NET version is not supported by this il2mcu."),

        [DiagnosticId.UnsupportedInstruction] = Error("{0}: the IL instruction '{1}' is not supported yet. {2}"),
        [DiagnosticId.UnsupportedExceptionHandler] = Error("{0}: a try block inside an exception filter is not supported. Put it into a method that the filter calls."),
        [DiagnosticId.UnsupportedType] = Error("{0}: the type '{1}' is not supported yet. {2}"),
        [DiagnosticId.UnsupportedMember] = Error("{0}: '{1}' is not supported. {2}"),
        [DiagnosticId.InvalidIl] = Error("{0}: the IL is invalid at offset {1}: {2}. Recompile the assembly."),
        [DiagnosticId.RecursiveInstantiation] = Error("{0}: the generic type '{1}' instantiates itself without end. Break the recursion."),

        [DiagnosticId.AllocationForbidden] = Error("{0}: makes a new '{1}', which '--gc none' forbids. Use a struct, a static field or stackalloc, or another --gc."),

        [DiagnosticId.MissingMember] = Error("{0}: '{1}' is not in the library. It is needed by {2}."),
        [DiagnosticId.MissingBody] = Error("{0}: '{1}' has no IL body: it calls into the operating system or the .NET runtime, which do not exist on a microcontroller. It is needed by {2}."),
        [DiagnosticId.MissingNativeFunction] = Error("'{0}' imports the C function '{1}', which is in none of the C files and libraries of the build. Add its file with --c-file or as <Il2McuCSource> in the project."),

        [DiagnosticId.ToolNotFound] = Error("'{0}' was not found. Install it with: {1}"),
        [DiagnosticId.CompilerFailed] = Error("The C compiler rejected the generated C: {0}. This is a defect of il2mcu; please report it with the files in '{1}'."),
        [DiagnosticId.LinkerFailed] = Error("The linker failed: {0}"),
        [DiagnosticId.MemoryOverflow] = Error("The program does not fit: {0} overflowed by {1} bytes. The five biggest symbols: {2}. See 'il2mcu size'."),
        [DiagnosticId.EmulatorFailed] = Error("The emulator failed: {0}"),
        [DiagnosticId.Lockup] = Error("{0} in {1}. Registers: {2}"),
        [DiagnosticId.EmulatorTimeout] = Error("The program did not end within {0} seconds."),
        [DiagnosticId.ConsoleNotEmulated] = Warning("The emulator does not model the console '{0}': {1}"),
        [DiagnosticId.NativeSourceFailed] = Error("The C file '{0}' cannot be compiled: {1}"),

        [DiagnosticId.FlashBudgetExceeded] = Error("The program uses {0} bytes of flash; its budget is {1}. See 'il2mcu size'."),
        [DiagnosticId.RamBudgetExceeded] = Error("The program uses {0} bytes of static RAM; its budget is {1}. See 'il2mcu size'."),

        [DiagnosticId.InternalError] = Error("{0}: internal error in {1}: {2}. Please report this with the assembly."),
    };

    /// <summary>All ids with their rows, in order of id.</summary>
    public static IEnumerable<(DiagnosticId Id, Row Row)> All => Rows.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value));

    /// <summary>Severity and template of an id; every id has a row.</summary>
    public static Row Get(DiagnosticId id) => Rows[id];

    /// <summary>The message of an id: <paramref name="arguments"/> fill {0}, {1}, ... of its template, in the invariant culture.</summary>
    public static string Format(DiagnosticId id, params object[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, Rows[id].Template, arguments);

    private static Row Error(string template) => new(DiagnosticSeverity.Error, template);

    private static Row Warning(string template) => new(DiagnosticSeverity.Warning, template);

    /// <summary>What the catalogue knows of one id.</summary>
    public sealed record Row(DiagnosticSeverity Severity, string Template);
}
