using System.Text.Json;
using System.Text.Json.Nodes;
using Il2Mcu.Diagnostics;

namespace Il2Mcu.Toolchain;

/// <summary>
/// Finds target files, follows <c>inherits</c> and merges. The rules are these and no others: parents are merged
/// in the order in which they are named, the file itself comes last; objects are merged key by key, scalars and
/// arrays of the later file replace those of the earlier.
/// </summary>
/// <param name="folder">Folder with the known targets, one <c>NAME.json</c> each.</param>
public sealed class TargetLoader(string folder)
{
    private const string Inherits = "inherits";

    private static readonly JsonDocumentOptions Strict = new()
    {
        AllowDuplicateProperties = false,
        CommentHandling = JsonCommentHandling.Skip,
    };

    /// <summary>All boards that can be named, in order of their names.</summary>
    public IReadOnlyList<TargetSpec> Boards() =>
        [.. Names().Select(PathOf).Where(IsBoard).Select(Read)];

    /// <summary>Loads a board by its name, or a user's own file by its path (anything that ends in <c>.json</c>).</summary>
    public TargetSpec Load(string nameOrPath)
    {
        if (nameOrPath.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return Read(Path.GetFullPath(nameOrPath));
        }

        if (!Names().Contains(nameOrPath, StringComparer.Ordinal) || !IsBoard(PathOf(nameOrPath)))
        {
            var known = string.Join(", ", Names().Where(name => IsBoard(PathOf(name))));
            throw new DiagnosticException(DiagnosticId.UnknownBoard, null, nameOrPath, known);
        }

        return Read(PathOf(nameOrPath));
    }

    /// <summary>Adds the members of <paramref name="child"/> to <paramref name="parent"/>; the child wins.</summary>
    internal static void Merge(JsonObject parent, JsonObject child)
    {
        foreach (var (key, value) in child)
        {
            if (value is JsonObject childObject && parent[key] is JsonObject parentObject)
            {
                Merge(parentObject, childObject);
            }
            else
            {
                parent[key] = value?.DeepClone();
            }
        }
    }

    private IEnumerable<string> Names() =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!)
                .Order(StringComparer.Ordinal)
            : [];

    private string PathOf(string name) => Path.Combine(folder, name + ".json");

    private bool IsBoard(string path) => Flatten(path, []) is var merged && merged["isBoard"]?.GetValueKind() == JsonValueKind.True;

    private TargetSpec Read(string path) => new TargetReader(path).Read(Flatten(path, []));

    /// <summary>The file with all its parents merged into it, <c>inherits</c> removed.</summary>
    private JsonObject Flatten(string path, IReadOnlyList<string> descendants)
    {
        if (descendants.Contains(path, StringComparer.Ordinal))
        {
            var cycle = string.Join(" -> ", descendants.Append(path).Select(Path.GetFileNameWithoutExtension));
            throw TargetReader.Invalid(path, $"it inherits from itself ({cycle}).");
        }

        var own = Parse(path);
        TargetReader.CheckKeys(path, own);
        var merged = new JsonObject();
        foreach (var parent in Parents(path, own))
        {
            Merge(merged, Flatten(FindParent(path, parent), [.. descendants, path]));
        }

        own.Remove(Inherits);
        Merge(merged, own);
        return merged;
    }

    private static string[] Parents(string path, JsonObject file)
    {
        var node = file[Inherits];
        if (node is null)
        {
            return [];
        }

        return node is JsonArray names && names.All(name => name?.GetValueKind() == JsonValueKind.String)
            ? [.. names.Select(name => name!.GetValue<string>())]
            : throw TargetReader.Invalid(path, "'inherits' must be a list of names, for instance [\"stm32f407vg\"].");
    }

    /// <summary>A parent lies beside the file that names it, or among the known targets.</summary>
    private string FindParent(string path, string name)
    {
        string[] candidates = [Path.Combine(Path.GetDirectoryName(path)!, name + ".json"), PathOf(name)];
        return Array.Find(candidates, File.Exists)
            ?? throw TargetReader.Invalid(path, $"its parent '{name}' was not found. Known: {string.Join(", ", Names())}.");
    }

    private static JsonObject Parse(string path)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(path), documentOptions: Strict) as JsonObject
                ?? throw TargetReader.Invalid(path, "it must hold one JSON object.");
        }
        catch (JsonException exception)
        {
            var line = (int)(exception.LineNumber ?? 0) + 1;
            var column = (int)(exception.BytePositionInLine ?? 0) + 1;
            var text = exception.Message.Split(". ")[0];
            throw new DiagnosticException(
                DiagnosticId.InvalidBoardFile, new SourceLocation(path, line, column), path, $"{text.TrimEnd('.')}.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw TargetReader.Invalid(path, File.Exists(path) ? exception.Message : "the file does not exist.");
        }
    }
}
