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
    public void A_board_whose_console_no_emulator_models()
    {
        File.WriteAllText(
            _folder["far.json"],
            """{ "inherits": ["netduinoplus2"], "constants": { "ConsoleUsart": 1073778688 } }""");
        var app = Compile(HelloSource, new CSharpOptions());
        var line = Refused("MCU4005", "run", app, "--board", _folder["far.json"], "--console", "usart");
        Assert.That(line, Does.EndWith("the board's console USART at 0x40009000 is not modelled."));
    }

    [Test]
    public void A_program_without_an_end()
    {
        var app = Compile("class Hello { static void Main() { while (true) { } } }", new CSharpOptions());
        var outcome = Il2McuTool.Run("run", app, "--timeout", "2");
        Assert.Multiple(() =>
        {
            Assert.That(outcome.ExitCode, Is.EqualTo(124));
            Assert.That(outcome.Error, Does.EndWith("error MCU4007: The program did not end within 2 seconds.\n"));
        });
    }

    [Test]
    public void A_compiler_option_that_gcc_does_not_know()
    {
        File.WriteAllText(_folder["odd.json"], """{ "inherits": ["stm32f4-discovery"], "compilerOptions": [ "-mmoon" ] }""");
        var app = Compile(HelloSource, new CSharpOptions());
        Assert.That(Refused("MCU4002", "build", app, "--board", _folder["odd.json"]), Does.Contain("-mmoon"));
    }

    [Test]
    public void A_C_function_that_two_files_have()
    {
        File.WriteAllText(_folder["one.c"], "int native_both(void) { return 1; }\n");
        File.WriteAllText(_folder["two.c"], "int native_both(void) { return 2; }\n");
        var app = Compile(
            "class Hello { static int Main() => native_both(); [System.Runtime.InteropServices.DllImport(\"native\")] static extern int native_both(); }",
            new CSharpOptions());
        var line = Refused("MCU4003", "build", app, "--c-file", _folder["one.c"], "--c-file", _folder["two.c"]);
        Assert.That(line, Does.Contain("multiple definition of `native_both'"));
    }

    [Test]
    public void A_file_that_is_no_size_report()
    {
        var elf = Guest.Build("abort", _folder.Path, new DiagnosticBag())!.ElfPath;
        File.WriteAllText(_folder["before.json"], "[]");
        Assert.That(Refused("MCU1015", "size", elf, "--vs", _folder["before.json"]), Does.Contain("Make one with 'il2mcu size --format json'."));
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
