using System.Globalization;
using Il2Mcu.Diagnostics;

namespace Il2Mcu.Toolchain;

/// <summary>Runs a program that was built for this machine.</summary>
internal static class HostRunner
{
    /// <summary>As <see cref="QemuRunner.RunAsync"/>: the program's exit code, or 124 after the time-out.</summary>
    public static async Task<int> RunAsync(QemuRequest request, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var outcome = await ProcessRunner.RunAsync(
            new ProcessRequest(request.ElfPath, request.Arguments)
            {
                Timeout = request.Timeout,
                SharesTerminal = request.Output is null,
                Output = request.Output,
                Error = request.Error,
            },
            cancellation).ConfigureAwait(false);
        if (cancellation.IsCancellationRequested)
        {
            return 0;
        }

        if (outcome.TimedOut)
        {
            diagnostics.Report(DiagnosticId.EmulatorTimeout, null, request.Timeout!.Value.TotalSeconds.ToString(CultureInfo.InvariantCulture));
            return QemuRunner.TimeoutExitCode;
        }

        return outcome.ExitCode;
    }
}
