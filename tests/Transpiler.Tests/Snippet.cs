using System.Runtime.CompilerServices;
using Il2Mcu.Diagnostics;
using Il2Mcu.Ir;
using Il2Mcu.Load;
using Il2Mcu.Lower;
using Il2Mcu.Model;
using Il2Mcu.Optimise;
using Il2Mcu.Reach;
using Il2Mcu.Testing;
using Il2Mcu.Toolchain;

namespace Il2Mcu.Tests;

/// <summary>A small program, compiled and taken through the first phases in this process.</summary>
internal sealed class Snippet
{
    private readonly Lazy<Closure> _closure;
    private readonly Lazy<IReadOnlyList<IrFunction>> _functions;

    private Snippet(ManagedProgram program)
    {
        Program = program;
        _closure = new Lazy<Closure>(() => ReachPhase.Run(program, shuffleSeed: null));
        _functions = new Lazy<IReadOnlyList<IrFunction>>(() => LowerPhase.Run(program, Closure, Diagnostics));
    }

    public ManagedProgram Program { get; }

    public DiagnosticBag Diagnostics { get; } = new();

    public Closure Closure => _closure.Value;

    /// <summary>Functions as Lower made them.</summary>
    public IReadOnlyList<IrFunction> Functions => _functions.Value;

    public WellKnownTypes Types => Program.Types;

    public OptimiseContext Context => new(Program, Closure, Functions.ToDictionary(function => function.Method));

    /// <summary>Declarations and a class <c>Program</c>, all given in full.</summary>
    /// <param name="source">C# with a Main.</param>
    /// <param name="file">Filled in by the compiler: names the folder.</param>
    /// <param name="test">Filled in by the compiler: names the assembly.</param>
    public static Snippet Of(string source, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        var folder = Repository.CleanFolder("snippets", Path.GetFileNameWithoutExtension(file), test);
        var code = new SourceFile($"{test}.cs", "using System;\nusing System.Runtime.CompilerServices;\nusing System.Runtime.InteropServices;\n" + source);
        var dll = CSharpCompiler.Compile(test, [code], folder, new CSharpOptions());
        var libraries = Repository.PathOf("artifacts", "bin", "sdk", "lib");
        var board = new TargetLoader(Repository.PathOf("Hal.Stm32", "targets")).Load(Testing.Firmware.EmulatedBoard);
        var constants = new Dictionary<string, long>(board.Constants) { ["Console"] = 0, ["ExceptionMessages"] = 2 };
        return new Snippet(LoadPhase.Run(new LoadRequest(dll, libraries, constants, null)));
    }

    /// <summary>One method <c>Test</c> with its signature, called by Main with default values, and what else the class holds.</summary>
    public static Snippet OfMethod(string method, string call, [CallerFilePath] string file = "", [CallerMemberName] string test = "") =>
        Of($$"""
            public static unsafe class Program
            {
                {{method}}
                public static void Main() { {{call}}; }
            }
            """, file, test);

    /// <summary>A type by its C# name: the type of a static field of the class that holds Main.</summary>
    public TypeSym Type(string fullName) =>
        Program.EntryPoint.DeclaringType.Fields.Select(field => field.Type).First(type => type.FullName == fullName);

    /// <summary>A function as Lower made it, by the method's name.</summary>
    public IrFunction Function(string name) => Functions.Single(function => function.Method.Name == name && function.Method.DeclaringType.IsApplication);

    /// <summary>Names of the application's methods that are reached, as <c>Type.Method</c>.</summary>
    public IEnumerable<string> ReachedMethods => Closure.Methods
        .Where(method => method.DeclaringType.IsApplication).Select(method => $"{method.DeclaringType.Name}.{method.Name}");
}
