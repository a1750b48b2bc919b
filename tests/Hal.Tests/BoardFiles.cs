using System.Text.Json.Nodes;

namespace Il2Mcu.Hal.Tests;

/// <summary>The board files as a program of this project sees them, with what they inherit merged in.</summary>
internal static class BoardFiles
{
    private static readonly string _folder = Path.Combine(AppContext.BaseDirectory, "targets");

    public static IEnumerable<string> Boards() =>
        Directory.EnumerateFiles(_folder, "*.json")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => Load(name)["isBoard"]?.GetValue<bool>() == true)
            .Order();

    public static JsonObject Load(string name)
    {
        var own = Read(name);
        var merged = new JsonObject();
        foreach (var parent in own["inherits"]?.AsArray() ?? [])
        {
            Merge(merged, Load(parent!.GetValue<string>()));
        }

        Merge(merged, own);
        return merged;
    }

    public static long Constant(JsonObject board, string key) =>
        board["constants"]![key]?.GetValue<long>() ?? throw new KeyNotFoundException(key);

    private static JsonObject Read(string name) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(_folder, name + ".json")))!.AsObject();

    private static void Merge(JsonObject target, JsonObject source)
    {
        foreach (var (key, value) in source)
        {
            if (value is JsonObject inner && target[key] is JsonObject existing)
            {
                Merge(existing, inner);
            }
            else
            {
                target[key] = value?.DeepClone();
            }
        }
    }
}
