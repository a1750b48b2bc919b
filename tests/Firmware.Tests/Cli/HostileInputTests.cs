using Il2Mcu.Diagnostics;
using Il2Mcu.Testing;
using Il2Mcu.Tests.Toolchain;
using NUnit.Framework;

namespace Il2Mcu.Tests.Cli;

/// <summary>Wrong input and a wrong environment: each is one line with an id and advice, never a stack trace.</summary>
public sealed class HostileInputTests
{
    private const string HelloSource = "public static class Hello { public static void Main() => System.Console.WriteLine(\"Hello\"); }";

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void A_file_that_does_not_exist() =>
        Assert.That(Refused("MCU1001", "build", _folder["nothing.dll"]), Does.Contain("does not exist. Give a .dll"));

    [Test]
    public void A_folder_without_a_project() =>
        Assert.That(Refused("MCU1001", "build", _folder.Path), Does.Contain("*.csproj"));

    [Test]
    public void A_folder_with_two_projects()
    {
        File.WriteAllText(_folder["a.csproj"], "<Project/>");
        File.WriteAllText(_folder["b.csproj"], "<Project/>");
        Assert.That(Refused("MCU1012", "build", _folder.Path), Does.Contain("holds 2 projects. Name the one"));
    }

    [Test]
    public void A_text_file()
    {
        File.WriteAllText(_folder["text.dll"], "This is not an assembly.\n");
        Assert.That(Refused("MCU1002", "build", _folder["text.dll"]), Does.Contain("Give the .dll that 'dotnet build' made."));
    }

    [Test]
    public void An_empty_file()
    {
        File.WriteAllText(_folder["empty.dll"], "");
        Refused("MCU1002", "build", _folder["empty.dll"]);
    }

    [TestCase(0.02)]
    [TestCase(0.3)]
    [TestCase(0.6)]
    public void A_truncated_assembly(double part)
    {
        var bytes = File.ReadAllBytes(Compile(HelloSource, new CSharpOptions()));
        File.WriteAllBytes(_folder["half.dll"], bytes[..(int)(bytes.Length * part)]);
        Refused("MCU1002", "build", _folder["half.dll"]);
    }

    [Test]
    public void A_native_library()
    {
        File.Copy(Repository.PathOf("artifacts", "bin", "il2mcu"), _folder["native.dll"]);
        Assert.That(Refused("MCU1003", "build", _folder["native.dll"]), Does.Contain("is a native library without IL."));
    }

    [Test]
    public void A_library_without_Main()
    {
        var library = Compile("public static class Library { }", new CSharpOptions { Library = true });
        Assert.That(Refused("MCU1004", "build", library), Does.Contain("<OutputType>Exe</OutputType>"));
    }

    [Test]
    public void A_missing_reference()
    {
        var helper = CSharpCompiler.Compile(
            "Helper", [new SourceFile("Helper.cs", "public static class Helper { public static void Help() { } }")],
            Directory.CreateDirectory(_folder["elsewhere"]).FullName, new CSharpOptions { Library = true });
        var app = Compile("public static class Hello { public static void Main() => Helper.Help(); }", new CSharpOptions { References = [helper] });
        Assert.That(Refused("MCU1005", "build", app), Does.Contain("'Helper").And.Contain("'Hello"));
    }

    [Test]
    public void An_unknown_board()
    {
        var app = Compile(HelloSource, new CSharpOptions());
        Assert.That(Refused("MCU1006", "build", app, "--board", "arduino"), Does.Contain("Known boards: blackpill-f401cc, "));
    }

    [Test]
    public void A_broken_board_file()
    {
        File.WriteAllText(_folder["mine.json"], "{ \"inherits\": [\"stm32f407vg\"],\n \"leds\": \n}");
        var app = Compile(HelloSource, new CSharpOptions());
        Assert.That(Refused("MCU1007", "build", app, "--board", _folder["mine.json"]), Does.Contain("mine.json(3,"));
    }

    [Test]
    public void An_output_folder_that_cannot_be_written()
    {
        // A file in the place of the folder: unlike access rights, this also stops the super-user.
        File.WriteAllText(_folder["file"], "");
        var app = Compile(HelloSource, new CSharpOptions());
        Assert.That(Refused("MCU1008", "build", app, "-o", _folder["file"]), Does.Contain("Choose another with -o."));
    }

    [Test]
    public void No_compiler_on_PATH()
    {
        var app = Compile(HelloSource, new CSharpOptions());
        var outcome = Il2McuTool.RunIn(_folder.Path, _folder.Path, "build", app);
        Assert.That(Il2McuTool.Refused(outcome, "MCU4001"), Does.EndWith("Install it with: sudo apt-get install gcc-arm-none-eabi"));
    }

    [Test]
    public void No_emulator_on_PATH()
    {
        var elf = Guest.Build("abort", _folder.Path, new DiagnosticBag())!.ElfPath;
        var outcome = Il2McuTool.RunIn(_folder.Path, _folder.Path, "run", elf);
        Assert.That(Il2McuTool.Refused(outcome, "MCU4001"), Does.EndWith("Install it with: sudo apt-get install qemu-system-arm"));
    }

    [Test]
    public void A_program_that_does_not_fit()
    {
        File.WriteAllText(
            _folder["tiny.json"],
            """{ "inherits": ["stm32f4-discovery"], "memory": { "flash": { "length": 512 } } }""");
        var app = Compile(HelloSource, new CSharpOptions());
        var line = Refused("MCU4004", "build", app, "--board", _folder["tiny.json"]);
        Assert.That(line, Does.Match(@"flash overflowed by \d+ bytes\. The five biggest symbols: (.+?\([\d,]+ bytes\)(, |\. See)){5} 'il2mcu size'"));
    }

    [Test]
    public void A_file_that_is_no_firmware()
    {
        File.WriteAllText(_folder["text.elf"], "This is not an ELF file.\n");
        Refused("MCU1014", "size", _folder["text.elf"]);
    }

    private static string Refused(string code, params IEnumerable<string> arguments) =>
        Il2McuTool.Refused(Il2McuTool.Run(arguments), code);

    private string Compile(string source, CSharpOptions options) =>
        CSharpCompiler.Compile("Hello", [new SourceFile("Hello.cs", source)], _folder.Path, options);
}
