namespace Il2Mcu.Testing;

/// <summary>The oracle: runs an assembly under the installed .NET.</summary>
public static class CoreClr
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(60);

    public static ProcessResult Run(string dll, params IEnumerable<string> arguments) =>
        ProcessRunner.Run(DotNet.Host, [dll, .. arguments], Timeout, Path.GetDirectoryName(dll));
}
