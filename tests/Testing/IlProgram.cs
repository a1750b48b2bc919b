using System.Text;

namespace Il2Mcu.Testing;

/// <summary>What makes cases in IL a program: the entry point. The markers of a batch are those of <see cref="BatchProgram"/>.</summary>
public static class IlProgram
{
    /// <summary>Runs one case and nothing else.</summary>
    public static SourceFile Start(CaseFile one) => new(
        "Start.il", Method("Start", one.ReturnsExitCode ? "int32" : "void", $"    {Call(one)}\n    ret\n"));

    /// <summary>Runs every case.</summary>
    public static SourceFile Batch(IEnumerable<CaseFile> cases)
    {
        var text = new StringBuilder();
        foreach (var one in cases)
        {
            text.Append("    ldstr \"").Append(BatchProgram.Marker(one)).Append("\"\n    ").Append(WriteLine("string")).Append("    ").Append(Call(one));
            text.Append(one.ReturnsExitCode ? "" : "\n    ldc.i4.0").Append("\n    stloc.0\n    ldstr \"\\n== exit \"\n");
            text.Append("    call void [System.Console]System.Console::Write(string)\n    ldloc.0\n    ").Append(WriteLine("int32"));
        }

        return new SourceFile("Start.il", Method("Start", "void", $"    .locals init (int32)\n{text}    ret\n"));
    }

    private static string Method(string name, string result, string body) =>
        $".class private abstract sealed {name} extends [System.Runtime]System.Object\n{{\n"
        + $"  .method static {result} Main() cil managed\n  {{\n    .entrypoint\n    .maxstack 8\n{body}  }}\n}}\n";

    private static string Call(CaseFile one) => $"call {(one.ReturnsExitCode ? "int32" : "void")} {one.ClassName}::Main()";

    private static string WriteLine(string type) => $"call void [System.Console]System.Console::WriteLine({type})\n";
}
