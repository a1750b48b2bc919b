namespace Il2Mcu.Pipeline;

/// <summary>The files that the tool brings along, in the folder <c>sdk</c> beside its own assembly.</summary>
public static class SdkFolder
{
    public static string Root => Path.Combine(AppContext.BaseDirectory, "sdk");

    /// <summary>The C runtime: include, src, port.</summary>
    public static string CRuntime => Path.Combine(Root, "CRuntime");

    public static string Templates => Path.Combine(Root, "templates");

    public static string Targets => Path.Combine(Root, "targets");

    /// <summary>Managed libraries for the firmware: shadow library and HAL, with their PDBs.</summary>
    public static string Libraries => Path.Combine(Root, "lib");
}
