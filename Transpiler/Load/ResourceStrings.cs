using System.Collections;
using System.Resources;
using Mono.Cecil;

namespace Il2Mcu.Load;

/// <summary>
/// The framework keeps its messages in resources and reads them by properties of internal classes named SR.
/// Each such getter becomes a constant: only the messages that a program can show reach its flash.
/// </summary>
internal sealed class ResourceStrings
{
    private readonly Dictionary<AssemblyDefinition, Dictionary<string, string>> _tables = [];

    /// <summary>The message that <paramref name="method"/> returns, or null if it is no such getter.</summary>
    public string? TryGet(MethodDefinition method)
    {
        const string getter = "get_";
        var isGetter = method.IsStatic && method.DeclaringType.FullName == "System.SR"
            && method.Name.StartsWith(getter, StringComparison.Ordinal) && method.ReturnType.FullName == "System.String";
        return isGetter ? Table(method.Module.Assembly).GetValueOrDefault(method.Name[getter.Length..]) : null;
    }

    private Dictionary<string, string> Table(AssemblyDefinition assembly)
    {
        if (!_tables.TryGetValue(assembly, out var table))
        {
            _tables[assembly] = table = Read(assembly);
        }

        return table;
    }

    private static Dictionary<string, string> Read(AssemblyDefinition assembly)
    {
        var table = new Dictionary<string, string>();
        foreach (var resource in assembly.MainModule.Resources.OfType<EmbeddedResource>()
            .Where(resource => resource.Name.EndsWith(".resources", StringComparison.Ordinal)))
        {
            using var reader = new ResourceReader(resource.GetResourceStream());
            foreach (DictionaryEntry entry in reader)
            {
                if (entry.Value is string text)
                {
                    table[(string)entry.Key] = text;
                }
            }
        }

        return table;
    }
}
