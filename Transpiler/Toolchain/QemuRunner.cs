using System.Globalization;
using Il2Mcu.Diagnostics;

namespace Il2Mcu.Toolchain;

/// <summary>Runs a firmware on <c>qemu-system-arm</c> and says how it ended.</summary>
public static class QemuRunner
{
    /// <summary>Exit code after a time-out, as that of <c>timeout(1)</c>.</summary>
    public const int TimeoutExitCode = 124;

    /// <summary>Exit code after a lock-up, as of a process that aborted.</summary>
    public const int LockupExitCode = 134;

    /// <summary>
    /// Runs until the guest exits, the time is over or <paramref name="cancellation"/> is requested.
    /// Returns the guest's exit code, 124 or 134; what went wrong is in <paramref name="diagnostics"/>.
    /// </summary>
    public static async Task<int> RunAsync(QemuRequest request, DiagnosticBag diagnostics, CancellationToken cancellation = default)
    {
        if (request.Target.IsHost)
        {
            return await HostRunner.RunAsync(request, diagnostics, cancellation).ConfigureAwait(false);
        }

        if (request.Target.QemuMachine is null)
        {
            throw new DiagnosticException(
                DiagnosticId.EmulatorFailed, null, $"no emulated machine models the board '{request.Target.Name}'.");
        }

        var qemu = ToolLocator.Require(ToolLocator.Qemu);
        await using var error = new EmulatorMessageFilter(request.Error);
        var outcome = await ProcessRunner.RunAsync(
            new ProcessRequest(qemu, QemuArguments.For(request))
            {
                Timeout = request.Timeout,
                SharesTerminal = request.Output is null,
                Output = request.Output,
                Error = error,
            },
            cancellation).ConfigureAwait(false);
        error.Complete();
        return cancellation.IsCancellationRequested ? 0 : Judge(request, outcome, error, diagnostics);
    }

    private static int Judge(QemuRequest request, ProcessOutcome outcome, EmulatorMessageFilter error, DiagnosticBag diagnostics)
    {
        if (outcome.TimedOut)
        {
            var seconds = request.Timeout!.Value.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            diagnostics.Report(DiagnosticId.EmulatorTimeout, null, seconds);
            return TimeoutExitCode;
        }

        if (LockupReport.Parse(error.FatalText) is { } lockup)
        {
            if (lockup.IsStackOverflow(request.Target))
            {
                // As .NET says it; the linker script has put the stack where nothing lies below.
                request.Error.Write("Stack overflow.\n"u8);
                request.Error.Flush();
                return LockupExitCode;
            }

            var (kind, place, registers) = lockup.Describe(request.ElfPath);
            diagnostics.Report(DiagnosticId.Lockup, null, kind, place, registers);
            return LockupExitCode;
        }

        if (error.FatalText.Length > 0 || (outcome.ExitCode == 1 && error.EmulatorText.Length > 0))
        {
            var reason = error.FatalText.Length > 0 ? error.FatalText : error.EmulatorText;
            diagnostics.Report(DiagnosticId.EmulatorFailed, null, reason.Trim().Split('\n')[0]);
            return 1;
        }

        return outcome.ExitCode;
    }
}
