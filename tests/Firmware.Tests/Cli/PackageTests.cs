using Il2Mcu.Testing;
using Il2Mcu.Toolchain;
using NUnit.Framework;

namespace Il2Mcu.Tests.Cli;

/// <summary>The packages work far from the repository: everything that the tool needs is inside them.</summary>
public sealed class PackageTests
{
    private TemporaryFolder _folder = null!;

    [OneTimeSetUp]
    public void Pack()
    {
        _folder = new TemporaryFolder();
        Succeeds(UserProject.RunDotnet(Repository.Root, ["pack", "Transpiler/Il2Mcu.csproj", "-c", "Release", "--no-build", "--nologo", "-o", _folder["feed"]]));
        Succeeds(UserProject.RunDotnet(Repository.Root, ["pack", "Transpiler/build/Il2Mcu.Build.csproj", "-c", "Release", "--nologo", "-o", _folder["feed"]]));
        File.WriteAllText(_folder["nuget.config"],
            """
            <configuration>
              <packageSources>
                <clear />
                <add key="feed" value="feed" />
              </packageSources>
            </configuration>
            """);
    }

    [OneTimeTearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void The_installed_tool_builds_and_runs_a_project()
    {
        Succeeds(UserProject.RunDotnet(_folder.Path, ["tool", "install", "Il2Mcu", "--tool-path", _folder["tools"], "--prerelease"], _folder["packages"]));
        using var project = new UserProject("System.Console.WriteLine(\"installed\"); return 9;");
        var outcome = Il2Mcu.Toolchain.ProcessRunner.Run(new ProcessRequest(Path.Combine(_folder["tools"], "il2mcu"), ["run", project.Folder, "--timeout", "60"])
        {
            Timeout = TimeSpan.FromMinutes(3),
            Environment = new Dictionary<string, string> { ["DOTNET_ROOT"] = DotNet.Root },
        });
        Assert.Multiple(() =>
        {
            Assert.That(outcome.Output, Is.EqualTo("installed\n"));
            Assert.That(outcome.ExitCode, Is.EqualTo(9), outcome.Error);
        });
    }

    [Test]
    public void A_reference_to_the_package_makes_dotnet_build_leave_firmware()
    {
        var app = Directory.CreateDirectory(_folder["App"]).FullName;
        File.WriteAllText(Path.Combine(app, "App.csproj"),
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Il2Mcu.Build" Version="*-*" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(app, "Program.cs"), "System.Console.WriteLine(\"packaged\");\n");
        var outcome = UserProject.RunDotnet(app, ["build", "-c", "Release", "--nologo"], _folder["packages"]);
        Succeeds(outcome);
        Assert.That(File.Exists(Path.Combine(app, "bin", "Release", "net10.0", "App.elf")), Is.True);
    }

    private static void Succeeds(ProcessOutcome outcome) =>
        Assert.That(outcome.ExitCode, Is.Zero, outcome.Output + outcome.Error);
}
