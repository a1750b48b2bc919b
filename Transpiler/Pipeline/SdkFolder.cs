namespace Il2Mcu.Pipeline;

/// <summary>The files that the tool brings along, in the folder <c>sdk</c> beside its own assembly.</summary>
public static class SdkFolder
{
    /// <summary>The folder itself; everything else lies below it.</summary>
    public static string Root => Path.Combine(AppContext.BaseDirectory, "sdk");

    /// <summary>The C runtime: include, src, port.</summary>
    public static string CRuntime => Path.Combine(Root, "CRuntime");

    /// <summary>Handlebars templates: skeletons of the C file, the vector table and the linker script.</summary>
    public static string Templates => Path.Combine(Root, "templates");

    /// <summary>JSON files of cores, chips and boards.</summary>
    public static string Targets => Path.Combine(Root, "targets");

    /// <summary>Managed libraries for the firmware: shadow library and HAL, with their PDBs.</summary>
    public static string Libraries => Path.Combine(Root, "lib");
}
