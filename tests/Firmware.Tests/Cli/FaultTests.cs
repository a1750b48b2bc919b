using NUnit.Framework;

namespace Il2Mcu.Tests.Cli;

/// <summary>Faults that are no exceptions end in a report: kind, place in C#, registers. In Debug and Release.</summary>
public sealed class FaultTests
{
    private const string Program =
        """
        using System;

        internal static unsafe class Program
        {
            private static void Write(uint address)
            {
                *(int*)address = 5; // line 7
            }

            private static int Call(nuint address) => ((delegate*<int>)address)(); // line 10

            private static int Main(string[] args)
            {
                Console.WriteLine(args[0]);
                switch (args[0])
                {
                    case "write":
                        Write(0x60000000);
                        break;
                    case "wild":
                        return Call(0x60000001);
                    case "null":
                        return Call(0);
                    case "even":
                        return Call(0x08000100);
                    case "undefined":
                        var code = stackalloc ushort[2];
                        code[0] = 0xDE07;
                        return Call((nuint)code + 1);
                }

                return 3;
            }
        }
        """;

    private static readonly object[][] Faults =
    [
        ["write", @"BusFault at 0x60000000 \(PRECISERR: [^)]*\) in Program\.Write at .*Program\.cs:7\."],
        ["wild", @"BusFault \(IBUSERR: [^)]*\) in 0x60000000, called by Program\.Call at .*Program\.cs:10\."],
        ["null", @"(UsageFault \(INVSTATE|MemManage \(IACCVIOL): [^)]*\) in 0x00000000, called by Program\.Call at .*Program\.cs:10\."],
        ["even", @"UsageFault \(INVSTATE: [^)]*\) in 0x08000100, called by Program\.Call at .*Program\.cs:10\."],
        ["undefined", @"UsageFault \(UNDEFINSTR: [^)]*\) in 0x2000[0-9a-f]{4}, called by Program\.Call at .*Program\.cs:10\."],
    ];

    [TestCase("Debug", "explicit")]
    [TestCase("Release", "explicit")]
    [TestCase("Release", "trap")]
    public void A_fault_is_reported_with_its_kind_its_line_and_the_registers(string configuration, string checks)
    {
        using var project = new UserProject(Program, "<AllowUnsafeBlocks>true</AllowUnsafeBlocks>");
        var built = project[$"bin/{configuration}/net10.0/App.dll"];
        foreach (var fault in Faults)
        {
            var run = Il2McuTool.Run("run", File.Exists(built) ? built : project.Folder, "-c", configuration, "--board", "netduinoplus2", "--null-checks", checks, "--", (string)fault[0]);
            Assert.Multiple(() =>
            {
                Assert.That(run.ExitCode, Is.EqualTo(134));
                Assert.That(run.Output, Is.EqualTo($"{fault[0]}\n"));
                Assert.That(run.Error, Does.Match($"il2mcu: error MCU4006: {fault[1]} Registers: R00=[0-9a-f]{{8}} .*R15=[0-9a-f]{{8}} XPSR=[0-9a-f]{{8}}\n"));
            });
        }
    }

    [Test]
    public void Null_through_a_reference_is_an_exception_where_the_processor_finds_it()
    {
        using var project = new UserProject(
            """
            int[]? numbers = args.Length == 0 ? null : [];
            System.Console.WriteLine(numbers!.Length);
            """);
        var run = Il2McuTool.Run("run", project.Folder, "--board", "netduinoplus2", "--null-checks", "trap");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(134));
            Assert.That(run.Error, Does.Contain("Unhandled exception. System.NullReferenceException: Object reference not set to an instance of an object.\n"));
        });
    }

    [Test]
    public void Other_ways_to_check_are_refused()
    {
        using var project = new UserProject("return 0;");
        var outcome = Il2McuTool.Run("build", project.Folder, "--null-checks", "never");
        Assert.Multiple(() =>
        {
            Assert.That(outcome.ExitCode, Is.EqualTo(1));
            Assert.That(outcome.Error, Does.Contain("Known: explicit, trap."));
        });
    }
}
