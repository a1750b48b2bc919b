using Il2Mcu.Testing;
using Il2Mcu.Toolchain;
using Il2Mcu.Tests.Cli;
using NUnit.Framework;

namespace Il2Mcu.Tests.Emulator;

/// <summary><c>il2mcu run</c> with C# programs: exit codes, arguments, streams, and programs that do not end well.</summary>
public sealed class RunTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCase("return 0;", 0)]
    [TestCase("return 42;", 42)]
    [TestCase("return 255;", 255)]
    [TestCase("return -1;", 255, Description = "a process's exit code has eight bits")]
    [TestCase("System.Environment.Exit(7);", 7)]
    public void The_exit_code_is_that_of_the_program(string source, int expected) =>
        Assert.That(Run(source).ExitCode, Is.EqualTo(expected));

    [Test]
    public void Arguments_arrive_as_they_were_given()
    {
        string[] arguments = ["one", "two words", "", "\"quoted\"", "it's", @"back\slash\n", "a,b=c", "--timeout", "tab\tline\n", "gr\u00fc\u00df \u20ac \ud83d\ude00"];
        const string Echo =
            """
            foreach (var argument in args)
            {
                System.Console.WriteLine("[" + argument + "]");
            }

            return args.Length;
            """;
        var run = Run(Echo, null, arguments);
        Assert.Multiple(() =>
        {
            Assert.That(run.Output, Is.EqualTo(string.Concat(arguments.Select(argument => $"[{argument}]\n"))));
            Assert.That(run.ExitCode, Is.EqualTo(arguments.Length), run.Error);
        });
    }

    [Test]
    public void An_unhandled_exception_prints_what_dotnet_prints_on_standard_error()
    {
        var run = Run("System.Console.WriteLine(\"before\"); throw new System.InvalidOperationException(\"no such luck\");");
        Assert.Multiple(() =>
        {
            Assert.That(run.Output, Is.EqualTo("before\n"));
            Assert.That(run.Error, Does.StartWith("Unhandled exception. System.InvalidOperationException: no such luck\n"));
            Assert.That(run.ExitCode, Is.EqualTo(134));
        });
    }

    [Test]
    public void An_endless_loop_ends_by_the_timeout()
    {
        var run = Run("System.Console.WriteLine(\"begin\"); while (true) { }", ["--timeout", "2"]);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(124));
            Assert.That(run.Output, Is.EqualTo("begin\n"));
            Assert.That(run.Error, Does.Match(@"^il2mcu: \w+ MCU40\d\d: The program did not end within 2 seconds\.[^\n]*\n$"));
        });
    }

    [TestCase("*(int*)0x60000000 = 1;", Description = "write to memory that does not exist")]
    [TestCase("System.Console.WriteLine(*(int*)0x60000000);", Description = "read from memory that does not exist")]
    public void A_lock_up_is_reported_with_registers_and_the_line(string statement)
    {
        var run = Run(
            $$"""
            internal static unsafe class Program
            {
                private static int Main()
                {
                    System.Console.WriteLine("before");
                    {{statement}}
                    return 0;
                }
            }
            """);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(134));
            Assert.That(run.Output, Is.EqualTo("before\n"));
            Assert.That(run.Error, Does.Match($@"^il2mcu: error MCU4006: .*Program\.cs:6\..*R00=[0-9a-f]{{8}} .*R15=[0-9a-f]{{8}} XPSR=[0-9a-f]{{8}}"));
        });
    }

    [TestCase("stm32f4-discovery")]
    [TestCase("nucleo-f446re")]
    [TestCase("netduinoplus2")]
    public void A_console_on_a_USART_is_standard_output(string board)
    {
        var run = Run(
            "System.Console.WriteLine(\"over the wire\"); while (true) { System.Threading.Thread.Sleep(1000); }",
            ["--console", "usart", "--board", board, "--timeout", "3"]);
        Assert.Multiple(() =>
        {
            Assert.That(run.Output.ReplaceLineEndings("\n"), Is.EqualTo("over the wire\n"));
            Assert.That(run.ExitCode, Is.EqualTo(124));
        });
    }

    [Test]
    public void A_console_on_ITM_is_warned_of()
    {
        var run = Run("System.Console.WriteLine(\"lost\"); System.Threading.Thread.Sleep(-1);", ["--console", "itm", "--timeout", "2"]);
        Assert.Multiple(() =>
        {
            Assert.That(run.Output, Is.Empty);
            Assert.That(run.Error, Does.Contain("warning MCU4008:").And.Contain("--console semihosting"));
        });
    }

    private ProcessOutcome Run(string source, IReadOnlyList<string>? options = null, IReadOnlyList<string>? arguments = null)
    {
        var app = CSharpCompiler.Compile("App", [new SourceFile("Program.cs", source)], _folder.Path, new CSharpOptions());
        return Il2McuTool.Run(["run", app, .. options ?? ["--timeout", "60"], "--", .. arguments ?? []]);
    }
}
