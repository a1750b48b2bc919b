using System.Globalization;
using Il2Mcu.Ir;
using Il2Mcu.Model;
using Il2Mcu.Naming;

namespace Il2Mcu.Emit;

/// <summary>What the target contributes to the generated files.</summary>
/// <param name="Port">Folder below <c>CRuntime/port</c> whose <c>port.c</c> is included.</param>
/// <param name="Console">Value of IL2_CONSOLE.</param>
/// <param name="VectorCount">Entries of the vector table, the initial stack pointer and the system exceptions included; 0 for a process.</param>
/// <param name="StackSize">Bytes reserved for the main stack.</param>
/// <param name="Memory">Regions as (origin, length) in bytes by name.</param>
public sealed record EmitTarget(
    string Port, int Console, int VectorCount, int StackSize, IReadOnlyDictionary<string, (uint Origin, uint Length)> Memory)
{
    /// <summary>Bytes of an address.</summary>
    public int PointerSize { get; init; } = 4;

    /// <summary>True if the core faults at every unaligned access.</summary>
    public bool IsStrictlyAligned { get; init; }

    /// <summary>Most bytes of the heap, or 0 for all that is left of the RAM.</summary>
    public long HeapSize { get; init; }

    /// <summary>Value of IL2_GC for programs that allocate.</summary>
    public int Collector { get; init; } = 1;

    /// <summary>True if every allocation collects.</summary>
    public bool StressesCollector { get; init; }

    /// <summary>Bytes from address 0 on that the memory protection can make inaccessible.</summary>
    public int NullGuard { get; init; }

    /// <summary>False for a process, which has neither vector table nor linker script.</summary>
    public bool IsFirmware { get; init; } = true;
}

/// <summary>Everything that Emit turns into text.</summary>
/// <param name="Program">What Load found: the name of the files, the entry point and what runs before it.</param>
/// <param name="Closure">What is left after Trim; its reasons go into the symbol map.</param>
/// <param name="Layout">Shape of the type records, and the order of the type declarations.</param>
/// <param name="Functions">Bodies of all methods that become C functions.</param>
/// <param name="InitialValues">Static fields whose value is known at build time; they become initialised data.</param>
/// <param name="Target">Port, memory and switches of the target.</param>
/// <param name="OutputFolder">Folder of the generated files; made if it does not exist.</param>
/// <param name="TemplatesFolder">Folder of the Handlebars templates.</param>
/// <param name="LineDirectives">True if <c>#line</c> leads a debugger to the C#, false if it is to show the generated C.</param>
/// <param name="HasNativeCode">C code that Emit does not see is linked in: it may have data, and use the FPU.</param>
public sealed record EmitRequest(
    ManagedProgram Program,
    Closure Closure,
    ProgramLayout Layout,
    IReadOnlyList<IrFunction> Functions,
    IReadOnlyDictionary<FieldSym, IrExpression> InitialValues,
    EmitTarget Target,
    string OutputFolder,
    string TemplatesFolder,
    bool LineDirectives,
    bool HasNativeCode);

/// <summary>Files that Emit wrote; a process has no linker script.</summary>
/// <param name="Source">Path of the C file.</param>
/// <param name="LinkerScript">Path of the linker script; null for a process.</param>
/// <param name="Symbols">Meaning of each emitted symbol.</param>
/// <param name="CompilerOptions">What the C text needs of the compiler.</param>
public sealed record GeneratedFiles(string Source, string? LinkerScript, SymbolMap Symbols, IReadOnlyList<string> CompilerOptions);

/// <summary>Trees to one C translation unit and a linker script; templates give the skeletons.</summary>
public static class EmitPhase
{
    /// <summary>Renders the templates; a file whose content stays the same is not written again.</summary>
    /// <exception cref="Il2Mcu.Diagnostics.DiagnosticException">The output folder cannot be written.</exception>
    public static GeneratedFiles Run(EmitRequest request)
    {
        var program = new ProgramEmitter(request);
        var templates = new TemplateRenderer(request.TemplatesFolder);
        var model = program.Model();
        var source = Path.Combine(request.OutputFolder, request.Program.Name + ".c");
        if (!request.Target.IsFirmware)
        {
            OutputFolder.Write(source, templates.Render("program.c.hbs", model));
            return new GeneratedFiles(source, null, program.Symbols(), program.CompilerOptions);
        }

        var script = Path.Combine(request.OutputFolder, request.Program.Name + ".ld");
        OutputFolder.Write(source, templates.Render("program.c.hbs", model) + templates.Render("vectors.c.hbs", model));
        OutputFolder.Write(script, templates.Render("link.ld.hbs", model));
        return new GeneratedFiles(source, script, program.Symbols(), program.CompilerOptions);
    }

    internal static string Hexadecimal(uint value) => "0x" + value.ToString("X8", CultureInfo.InvariantCulture);
}
