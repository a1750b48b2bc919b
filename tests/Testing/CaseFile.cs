using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Il2Mcu.Testing;

/// <summary>
/// A program in C#, or classes in IL, run under <c>dotnet</c> and as firmware. Comments at its top direct the harness:
/// <code>
/// // run: alone            it ends the process, so it gets a program of its own
/// // args: a "b c"         arguments; each such line is one more run of the same program (which is then alone);
///                          C# escapes such as \u20AC are understood
/// // expect-exit: 134      the exit code that .NET gives, when it is not 0
/// // stderr: type          of an unhandled exception only the type is compared, not the message
/// // il2mcu: --option      options for 'il2mcu build' (the program is then alone)
/// </code>
/// </summary>
public sealed record CaseFile
{
    public required SourceFile Source { get; init; }

    /// <summary>Declarations that the cases of an area share: the files in its folder <c>shared</c>.</summary>
    public IReadOnlyList<SourceFile> Shared { get; init; } = [];

    /// <summary>Folder name, for instance <c>arithmetic</c>.</summary>
    public required string Area { get; init; }

    /// <summary>File name without extension, which is also the class that holds Main.</summary>
    public required string Name { get; init; }

    /// <summary>The class with its namespace.</summary>
    public required string ClassName { get; init; }

    /// <summary>Written in IL.</summary>
    public bool IsIl => Source.Path.EndsWith(".il", StringComparison.Ordinal);

    /// <summary>Main returns its exit code.</summary>
    public required bool ReturnsExitCode { get; init; }

    /// <summary>Main returns a task.</summary>
    public bool IsAsync { get; init; }

    /// <summary>Not part of its area's batch.</summary>
    public required bool RunsAlone { get; init; }

    /// <summary>Arguments of each run; one empty list when the file says nothing.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Runs { get; init; }

    /// <summary>The message of an unhandled exception is compared too.</summary>
    public bool ComparesMessage { get; init; } = true;

    public int ExpectedExit { get; init; }

    /// <summary>Options for <c>il2mcu build</c>.</summary>
    public IReadOnlyList<string> ToolOptions { get; init; } = [];

    public override string ToString() => $"{Area}/{Name}";

    /// <summary>All cases of one area, in order of name.</summary>
    public static IReadOnlyList<CaseFile> ReadArea(string areaFolder) =>
        [.. Directory.GetFiles(areaFolder, "*.cs").Concat(Directory.GetFiles(areaFolder, "*.il")).Order(StringComparer.Ordinal).Select(Read)];

    public static CaseFile Read(string path)
    {
        var source = SourceFile.Read(path);
        var name = Path.GetFileNameWithoutExtension(path);
        var isIl = path.EndsWith(".il", StringComparison.Ordinal);
        var main = isIl ? null : FindMain(source, name);
        var (className, returnsExitCode) = main is null ? IlCase.Main(source, name) : (ClassNameOf(main), main.ReturnType.ToString() is "int" or "Task<int>");
        var directives = Directives(source.Text).ToLookup(pair => pair.Key, pair => pair.Value);
        var options = directives["il2mcu"].SelectMany(SplitArguments).ToList();
        List<IReadOnlyList<string>> runs = [.. directives["args"].Select(Regex.Unescape).Select(SplitArguments)];
        return new CaseFile
        {
            Source = source,
            Shared = ReadShared(Path.Combine(Path.GetDirectoryName(path)!, "shared")),
            Area = Path.GetFileName(Path.GetDirectoryName(path)!),
            Name = name,
            ClassName = className,
            ReturnsExitCode = returnsExitCode,
            IsAsync = main?.ReturnType.ToString().StartsWith("Task", StringComparison.Ordinal) is true,
            RunsAlone = directives["run"].Contains("alone") || runs.Count > 0 || options.Count > 0
                || main?.ParameterList.Parameters.Count > 0,
            Runs = runs.Count > 0 ? runs : [[]],
            ExpectedExit = directives["expect-exit"]
                .Select(text => int.Parse(text, CultureInfo.InvariantCulture)).SingleOrDefault(),
            ComparesMessage = !directives["stderr"].Contains("type"),
            ToolOptions = options,
        };
    }

    private static IReadOnlyList<SourceFile> ReadShared(string folder) =>
        Directory.Exists(folder) ? [.. Directory.GetFiles(folder, "*.cs").Order(StringComparer.Ordinal).Select(SourceFile.Read)] : [];

    /// <summary>Splits at spaces; double quotes keep spaces together and allow an empty argument.</summary>
    public static IReadOnlyList<string> SplitArguments(string line)
    {
        List<string> arguments = [];
        StringBuilder? current = null;
        var quoted = false;
        foreach (var character in line)
        {
            if (character == '"')
            {
                quoted = !quoted;
                current ??= new StringBuilder();
            }
            else if (character != ' ' || quoted)
            {
                current = (current ?? new StringBuilder()).Append(character);
            }
            else if (current is not null)
            {
                arguments.Add(current.ToString());
                current = null;
            }
        }

        return current is null ? arguments : [.. arguments, current.ToString()];
    }

    private static IEnumerable<KeyValuePair<string, string>> Directives(string text)
    {
        foreach (var line in text.Split('\n').TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal)))
        {
            var parts = line[2..].Split(':', 2, StringSplitOptions.TrimEntries);
            if (parts is not ["run" or "args" or "expect-exit" or "stderr" or "il2mcu", var value])
            {
                continue;
            }

            yield return new KeyValuePair<string, string>(parts[0], value);
        }
    }

    private static MethodDeclarationSyntax FindMain(SourceFile source, string className) =>
        CSharpSyntaxTree.ParseText(source.Text).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
            .SingleOrDefault(method => method.Identifier.Text == "Main"
                && method.Parent is ClassDeclarationSyntax type && type.Identifier.Text == className)
        ?? throw new InvalidDataException($"{source.Path}: no class '{className}' with one Main");

    private static string ClassNameOf(MethodDeclarationSyntax main) => string.Join('.', main.Ancestors()
        .Select(node => node switch
        {
            ClassDeclarationSyntax type => type.Identifier.Text,
            BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
            _ => null,
        })
        .OfType<string>()
        .Reverse());
}
