using System.Reflection;

namespace Il2Mcu.Testing;

/// <summary>Places in the source tree. Tests read their cases from it and write below <c>artifacts/tests</c>.</summary>
public static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>Full path of something in the source tree.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>An empty folder below <c>artifacts/tests</c>, kept after the run so that a failure can be looked into.</summary>
    public static string CleanFolder(params string[] parts)
    {
        var folder = PathOf(["artifacts", "tests", .. parts]);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        return Directory.CreateDirectory(folder).FullName;
    }
}
