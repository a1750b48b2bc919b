using System.Text.Json;
using Il2Mcu.Naming;

namespace Il2Mcu.Report;

/// <summary>
/// What il2mcu leaves beside an ELF file. A report is possible without, with fewer names; so a missing or
/// unreadable file is a note, not an error.
/// </summary>
internal sealed record SideCars(MapFile? Map, SymbolMap? Names, IReadOnlyList<string> Notes)
{
    public static SideCars Read(string elfPath)
    {
        var notes = new List<string>();
        var names = ReadOne(SymbolMap.PathFor(elfPath), ReadNames, "symbols carry their linker names", notes);
        var map = ReadOne(Path.ChangeExtension(elfPath, ".map"), MapFile.Read, "libraries and literals of C are not told apart", notes);
        return new SideCars(map, names, notes);
    }

    private static SymbolMap ReadNames(string path)
    {
        var names = SymbolMap.Read(path);
        var isComplete = names.Entries.All(entry => entry is
        {
            LinkName: not null, Display: not null, Assembly: not null, Namespace: not null, Type: not null,
        });
        return isComplete ? names : throw new JsonException("an entry lacks a name");
    }

    private static T? ReadOne<T>(string path, Func<string, T> read, string consequence, List<string> notes)
        where T : class
    {
        try
        {
            return read(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or JsonException or FormatException)
        {
            var reason = problem is FileNotFoundException ? "There is no" : "il2mcu cannot read";
            notes.Add($"{reason} '{Path.GetFileName(path)}' beside the ELF file: {consequence}.");
            return null;
        }
    }
}
