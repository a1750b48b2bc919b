using System.Text;
using Il2Mcu.Diagnostics;
using Il2Mcu.Toolchain;
using NUnit.Framework;

namespace Il2Mcu.Tests.Toolchain;

/// <summary>The real emulator with hand-written programs.</summary>
public sealed class QemuRunnerTests
{
    [Test]
    public async Task Both_streams_and_the_exit_code_arrive_unchanged()
    {
        var run = await Guest.Run("streams");
        Assert.Multiple(() =>
        {
            Assert.That(run.Output, Is.EqualTo("out 1\nout 2\n"));
            Assert.That(run.Error, Is.EqualTo("error 1\nno newline"));
            Assert.That(run.ExitCode, Is.EqualTo(42));
            Assert.That(run.Diagnostics, Is.Empty);
        });
    }

    [Test]
    public async Task Arguments_arrive_encoded_as_one_line()
    {
        string[] arguments = ["plain", "two words", "", "a,b", @"back\slash", "tab\tnewline\n", "gr\u00fc\u00df"];
        var run = await Guest.Run("arguments", request => request with { Arguments = arguments });
        Assert.That(run.Output, Is.EqualTo(@"arguments plain two\swords \e a,b back\\slash tab\tnewline\n grüß".Replace("grüß", "gr\u00fc\u00df", StringComparison.Ordinal)));
    }

    [Test]
    public async Task A_lock_up_names_the_faulting_line_and_the_registers()
    {
        var run = await Guest.Run("lockup");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(QemuRunner.LockupExitCode));
            Assert.That(run.Error, Is.EqualTo("about to fault"));
            Assert.That(run.Diagnostics.Select(item => item.Id), Is.EqualTo(new[] { DiagnosticId.Lockup }));
            Assert.That(run.Diagnostics[0].Message, Does.Contain(" at /source/Program.cs:34."));
            Assert.That(run.Diagnostics[0].Message, Does.Match("R00=[0-9a-f]{8} .*R15=[0-9a-f]{8} XPSR=[0-9a-f]{8}$"));
        });
    }

    [Test]
    public async Task A_program_that_exits_with_134_did_not_lock_up()
    {
        var run = await Guest.Run("abort");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(134));
            Assert.That(run.Diagnostics, Is.Empty);
        });
    }

    [Test]
    public async Task An_endless_program_is_killed_when_its_time_is_over()
    {
        var run = await Guest.Run("endless", request => request with { Timeout = TimeSpan.FromSeconds(0.5) });
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(QemuRunner.TimeoutExitCode));
            Assert.That(run.Diagnostics.Select(item => item.Message), Is.EqualTo(new[] { "The program did not end within 0.5 seconds." }));
        });
    }

    [Test]
    public async Task The_console_usart_is_standard_output()
    {
        var run = await Guest.Run("usart", request => request with { ConsoleUsart = 0x4000_4400 });
        Assert.That(run.Output, Is.EqualTo("over the wire\n"));
    }

    [Test]
    public async Task A_console_usart_that_is_not_modelled_is_refused()
    {
        var thrown = await Assert.ThrowsAsync<DiagnosticException>(
            () => Guest.Run("usart", request => request with { ConsoleUsart = 0x4000_0000 }));
        Assert.That(thrown!.Message, Does.Contain("0x40000000"));
    }

    [Test]
    public async Task A_blinking_led_changes_at_exact_SysTick_interrupts()
    {
        using var folder = new TemporaryFolder();
        var log = folder["qemu.log"];
        await File.WriteAllTextAsync(log, "");
        using var stop = new CancellationTokenSource();
        var changes = new List<LedChange>();
        var waveform = new LedWaveform(Guest.Target.Leds);
        using var build = new TemporaryFolder();
        var elf = Guest.Build("blink", build.Path, new DiagnosticBag())!.ElfPath;
        var run = QemuRunner.RunAsync(
            new QemuRequest
            {
                ElfPath = elf,
                Target = Guest.Target,
                Timeout = TimeSpan.FromMinutes(2),
                Deterministic = true,
                WaveformLog = log,
                Output = Stream.Null,
                Error = Stream.Null,
            },
            new DiagnosticBag(),
            stop.Token);
        await foreach (var line in LogTail.Lines(log, run))
        {
            if (waveform.Read(line) is { } change)
            {
                changes.Add(change);
            }

            if (changes.Count == 4)
            {
                break;
            }
        }

        await stop.CancelAsync();
        await run;
        Assert.Multiple(() =>
        {
            Assert.That(changes.Select(change => change.Tick), Is.EqualTo(new[] { 0, 500, 1000, 1500 }));
            Assert.That(changes.Select(change => change.Lit.All(lit => lit)), Is.EqualTo(new[] { true, false, true, false }));
        });
    }

    [Test]
    public async Task A_board_without_an_emulated_machine_is_refused()
    {
        var request = new QemuRequest { ElfPath = "x.elf", Target = Guest.Target with { QemuMachine = null }, Error = Stream.Null };
        var thrown = await Assert.ThrowsAsync<DiagnosticException>(() => QemuRunner.RunAsync(request, new DiagnosticBag()));
        Assert.That(thrown!.Diagnostic.Id, Is.EqualTo(DiagnosticId.EmulatorFailed));
    }

    [Test]
    public async Task The_emulators_own_complaint_is_a_diagnostic()
    {
        var diagnostics = new DiagnosticBag();
        using var error = new MemoryStream();
        var exitCode = await QemuRunner.RunAsync(
            new QemuRequest
            {
                ElfPath = "/nonexistent.elf",
                Target = Guest.Target,
                Timeout = TimeSpan.FromMinutes(1),
                Output = Stream.Null,
                Error = error,
            },
            diagnostics);
        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(1));
            Assert.That(diagnostics.Sorted.Select(item => item.Id), Is.EqualTo(new[] { DiagnosticId.EmulatorFailed }));
            Assert.That(diagnostics.Sorted[0].Message, Does.Contain("Could not load kernel"));
            Assert.That(Encoding.UTF8.GetString(error.ToArray()), Does.Not.Contain("qemu-system-arm"));
        });
    }
}
