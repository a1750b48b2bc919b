using System.Runtime.InteropServices;
using Il2Mcu.Diagnostics;

namespace Il2Mcu.Load;

/// <summary>Finds the shared framework whose IL is translated: the newest installed patch of the major version that we know.</summary>
public static class FrameworkLocator
{
    /// <summary>The .NET version whose library internals the shadow library fits.</summary>
    public const int SupportedMajor = 10;

    /// <exception cref="DiagnosticException">No such framework is installed.</exception>
    public static string Find()
    {
        // .../shared/Microsoft.NETCore.App/10.0.x/
        var running = Path.TrimEndingDirectorySeparator(RuntimeEnvironment.GetRuntimeDirectory());
        return FindIn(Path.GetDirectoryName(running)!);
    }

    /// <param name="all">Folder with one folder for each installed version.</param>
    /// <exception cref="DiagnosticException">None fits.</exception>
    public static string FindIn(string all)
    {
        var best = Directory.GetDirectories(all)
            .Select(folder => (Folder: folder, Version: ParseVersion(Path.GetFileName(folder))))
            .Where(candidate => candidate.Version?.Major == SupportedMajor)
            .OrderByDescending(candidate => candidate.Version)
            .FirstOrDefault();
        return best.Folder ?? throw new DiagnosticException(DiagnosticId.FrameworkNotFound, null, SupportedMajor, all);
    }

    private static Version? ParseVersion(string name) => Version.TryParse(name.Split('-')[0], out var version) ? version : null;
}
