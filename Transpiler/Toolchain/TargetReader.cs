using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Il2Mcu.Diagnostics;

namespace Il2Mcu.Toolchain;

/// <summary>Turns the merged JSON of a target file into a <see cref="TargetSpec"/>; every wrong value is named.</summary>
/// <param name="path">The file, for messages.</param>
internal sealed partial class TargetReader(string path)
{
    private static readonly string[] TopKeys =
    [
        "description", "isBoard", "inherits", "port", "compiler", "compilerOptions", "pointerSize", "strictAlignment", "faultTraps",
        "vectorCount", "memory", "stackSize", "heapSize",
        "constants", "startUp", "leds", "buttons", "qemuMachine",
    ];

    private static readonly string[] RegionKeys = ["origin", "length"];
    private static readonly string[] PinKeys = ["name", "pin", "activeHigh"];

    public static DiagnosticException Invalid(string path, string reason) =>
        new(DiagnosticId.InvalidBoardFile, null, path, reason);

    /// <summary>Rejects misspelt keys in one file, before it is merged with others.</summary>
    public static void CheckKeys(string path, JsonObject file)
    {
        CheckKeys(path, file, TopKeys, "");
        if (file["memory"] is JsonObject memory)
        {
            foreach (var (name, region) in memory)
            {
                CheckKeys(path, region as JsonObject, RegionKeys, $"memory.{name}.");
            }
        }

        foreach (var list in new[] { "leds", "buttons" })
        {
            foreach (var pin in file[list] as JsonArray ?? [])
            {
                CheckKeys(path, pin as JsonObject, PinKeys, $"{list}[].");
            }
        }
    }

    public TargetSpec Read(JsonObject merged)
    {
        var isHost = Text(merged, "port") == TargetSpec.HostPort;
        var target = new TargetSpec
        {
            Name = Path.GetFileNameWithoutExtension(path),
            Description = Text(merged, "description", ""),
            IsBoard = Flag(merged["isBoard"], "isBoard", false),
            Port = Text(merged, "port"),
            Compiler = Text(merged, "compiler", "arm-none-eabi-gcc"),
            CompilerOptions = Texts(merged, "compilerOptions"),
            PointerSize = merged["pointerSize"] is null ? 4 : Number(merged, "pointerSize", 4, 8),
            IsStrictlyAligned = Flag(merged["strictAlignment"], "strictAlignment", false),
            HasFaultTraps = !isHost && Flag(merged["faultTraps"], "faultTraps", false),
            HeapSize = merged["heapSize"] is null && !isHost ? 0 : Number(merged, "heapSize", 64, int.MaxValue),
            VectorCount = isHost ? 0 : Number(merged, "vectorCount", 16, 512),
            Memory = isHost
                ? new Dictionary<string, MemoryRegion>()
                : Object(merged, "memory").ToDictionary(pair => pair.Key, pair => Region(pair.Key, pair.Value)),
            StackSize = Number(merged, "stackSize", 64, int.MaxValue),
            Constants = merged["constants"] is null
                ? new Dictionary<string, long>()
                : Object(merged, "constants").ToDictionary(pair => pair.Key, pair => Size(pair.Value, $"constants.{pair.Key}")),
            StartUp = merged["startUp"] is null ? null : Text(merged, "startUp"),
            Leds = Pins(merged, "leds"),
            Buttons = Pins(merged, "buttons"),
            QemuMachine = merged["qemuMachine"] is null ? null : Text(merged, "qemuMachine"),
        };
        if (!isHost)
        {
            CheckMemory(target);
        }

        return target;
    }

    private void CheckMemory(TargetSpec target)
    {
        foreach (var required in new[] { "flash", "ram" })
        {
            if (!target.Memory.ContainsKey(required))
            {
                throw Invalid($"'memory.{required}' is missing.");
            }
        }

        if (target.StackSize >= target.Memory["ram"].Length)
        {
            throw Invalid($"'stackSize' ({target.StackSize}) leaves nothing of 'memory.ram' ({target.Memory["ram"].Length}).");
        }
    }

    private MemoryRegion Region(string name, JsonNode? node)
    {
        var region = node as JsonObject ?? throw Invalid($"'memory.{name}' must be an object with origin and length.");
        var origin = Size(region["origin"], $"memory.{name}.origin");
        var length = Size(region["length"], $"memory.{name}.length");
        const long AddressSpace = 1L << 32;
        return origin >= 0 && length > 0 && origin + length <= AddressSpace
            ? new MemoryRegion((uint)origin, (uint)length)
            : throw Invalid($"'memory.{name}' does not lie within the 32-bit address space.");
    }

    private BoardPin[] Pins(JsonObject parent, string key)
    {
        if (parent[key] is null)
        {
            return [];
        }

        var list = parent[key] as JsonArray ?? throw Invalid($"'{key}' must be a list.");
        return [.. list.Select((node, index) => Pin(node, $"{key}[{index}]"))];
    }

    private BoardPin Pin(JsonNode? node, string key)
    {
        var pin = node as JsonObject ?? throw Invalid($"'{key}' must be an object with name, pin and activeHigh.");
        var position = Text(pin, "pin");
        return PinPattern().IsMatch(position)
            ? new BoardPin(Text(pin, "name"), position, Flag(pin["activeHigh"], $"{key}.activeHigh", true))
            : throw Invalid($"'{key}.pin' is '{position}'; write port and number, for instance \"PD12\".");
    }

    private int Number(JsonObject parent, string key, int least, int most)
    {
        var value = Size(parent[key], key);
        return value >= least && value <= most
            ? (int)value
            : throw Invalid($"'{key}' is {value}; it must lie between {least} and {most}.");
    }

    /// <summary>An integer: a JSON number, or a text like "0x08000000", "128K" or "1M" (K = 1024, M = 1024 K).</summary>
    private long Size(JsonNode? node, string key)
    {
        if (node is JsonValue value && value.TryGetValue(out long number))
        {
            return number;
        }

        if (node is JsonValue textValue && textValue.TryGetValue(out string? text)
            && SizePattern().Match(text) is { Success: true } match
            && long.TryParse(
                match.Groups["hex"].Success ? match.Groups["hex"].ValueSpan : match.Groups["dec"].ValueSpan,
                match.Groups["hex"].Success ? NumberStyles.AllowHexSpecifier : NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var parsed))
        {
            return parsed * match.Groups["unit"].Value switch { "K" => 1024, "M" => 1024 * 1024, _ => 1 };
        }

        throw Invalid(node is null
            ? $"'{key}' is missing."
            : $"'{key}' is {node.ToJsonString()}; write a number, \"0x08000000\", \"128K\" or \"1M\".");
    }

    private JsonObject Object(JsonObject parent, string key) =>
        parent[key] as JsonObject
            ?? throw Invalid(parent[key] is null ? $"'{key}' is missing." : $"'{key}' must be an object.");

    private string[] Texts(JsonObject parent, string key)
    {
        var list = parent[key] as JsonArray
            ?? throw Invalid(parent[key] is null ? $"'{key}' is missing." : $"'{key}' must be a list of texts.");
        return [.. list.Select(node => node is JsonValue value && value.TryGetValue(out string? text)
            ? text
            : throw Invalid($"'{key}' must hold only texts."))];
    }

    private string Text(JsonObject parent, string key, string? fallback = null)
    {
        if (parent[key] is null)
        {
            return fallback ?? throw Invalid($"'{key}' is missing.");
        }

        return parent[key] is JsonValue value && value.TryGetValue(out string? text)
            ? text
            : throw Invalid($"'{key}' must be a text.");
    }

    private bool Flag(JsonNode? node, string key, bool fallback) => node?.GetValueKind() switch
    {
        null => fallback,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Invalid($"'{key}' must be true or false."),
    };

    private DiagnosticException Invalid(string reason) => Invalid(path, reason);

    private static void CheckKeys(string path, JsonObject? node, string[] known, string prefix)
    {
        foreach (var (key, _) in node ?? [])
        {
            if (!known.Contains(key))
            {
                throw Invalid(path, $"the key '{prefix}{key}' is unknown. Known keys: {string.Join(", ", known)}.");
            }
        }
    }

    [GeneratedRegex("^(0[xX](?<hex>[0-9a-fA-F]{1,15})|(?<dec>[0-9]{1,15}))(?<unit>[KM]?)$")]
    private static partial Regex SizePattern();

    [GeneratedRegex("^P[A-K]([0-9]|1[0-5])$")]
    private static partial Regex PinPattern();
}
