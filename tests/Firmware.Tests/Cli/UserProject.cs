using Il2Mcu.Testing;
using Il2Mcu.Toolchain;
using NUnit.Framework;

namespace Il2Mcu.Tests.Cli;

/// <summary>A console project in a folder outside the repository, as a user has it.</summary>
internal sealed class UserProject : IDisposable
{
    private const string Post =
        """
        <Import Project="{0}/Il2Mcu.Build.props" />
        <Import Project="{0}/Il2Mcu.Build.targets" />
        """;

    private readonly TemporaryFolder _folder = new();

    /// <param name="program">Text of Program.cs.</param>
    /// <param name="properties">MSBuild properties as XML.</param>
    /// <param name="hasPostBuild">Imports the post-build step from the repository.</param>
    public UserProject(string program, string properties = "", bool hasPostBuild = false)
    {
        var imports = hasPostBuild ? Post.Replace("{0}", Repository.PathOf("Transpiler", "build"), StringComparison.Ordinal) : "";
        File.WriteAllText(_folder["App.csproj"],
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Il2McuToolPath>{Il2McuTool.Path}</Il2McuToolPath>
                {properties}
              </PropertyGroup>
              {imports}
            </Project>
            """);
        File.WriteAllText(_folder["Program.cs"], program);
    }

    public string Folder => _folder.Path;

    /// <summary>Path of a file in the project's folder.</summary>
    public string this[string name] => _folder[name];

    /// <summary>Path of a result of <c>dotnet build -c Release</c>.</summary>
    public string Output(string extension) => Path.Combine(Folder, "bin", "Release", "net10.0", "App" + extension);

    public static IEnumerable<string> FirmwareExtensions => [".elf", ".bin", ".hex", ".map"];

    public bool HasFirmware => FirmwareExtensions.All(extension => File.Exists(Output(extension)));

    /// <summary>Runs <c>dotnet VERB -c Release</c> in the project's folder.</summary>
    public ProcessOutcome Dotnet(string verb, params IEnumerable<string> arguments) => RunDotnet(Folder, [verb, "-c", "Release", "--nologo", .. arguments]);

    /// <param name="folder">Current folder.</param>
    /// <param name="arguments">What follows <c>dotnet</c>.</param>
    /// <param name="packages">Folder for restored packages, so that none of an earlier run is used; null: the user's.</param>
    public static ProcessOutcome RunDotnet(string folder, IEnumerable<string> arguments, string? packages = null)
    {
        // No build server may outlive the test.
        var environment = new Dictionary<string, string> { ["MSBUILDDISABLENODEREUSE"] = "1", ["UseSharedCompilation"] = "false" };
        if (packages is not null)
        {
            environment["NUGET_PACKAGES"] = packages;
        }

        var outcome = Il2Mcu.Toolchain.ProcessRunner.Run(new ProcessRequest(DotNet.Host, [.. arguments])
        {
            WorkingDirectory = folder,
            Timeout = TimeSpan.FromMinutes(5),
            Environment = environment,
        });
        Assert.That(outcome.TimedOut, Is.False, "dotnet did not end");
        return outcome;
    }

    public void Dispose() => _folder.Dispose();
}
