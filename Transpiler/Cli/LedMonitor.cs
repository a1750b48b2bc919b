using System.Globalization;
using Il2Mcu.Diagnostics;
using Il2Mcu.Toolchain;

namespace Il2Mcu.Cli;

/// <summary>Runs a firmware and prints its LEDs while it runs.</summary>
internal static class LedMonitor
{
    /// <param name="request">What to run.</param>
    /// <param name="count">Changes after which the program is stopped; 0: never.</param>
    /// <param name="diagnostics">Gets what goes wrong.</param>
    /// <param name="cancellation">Stops the program.</param>
    public static async Task<int> RunAsync(QemuRequest request, int count, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var log = Path.Combine(Path.GetTempPath(), $"il2mcu-{Path.GetRandomFileName()}.log");
        await File.WriteAllTextAsync(log, "", cancellation).ConfigureAwait(false);
        try
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var run = QemuRunner.RunAsync(
                request with { WaveformLog = log, Deterministic = count > 0 }, diagnostics, stop.Token);
            await Print(log, run, request.Target.Leds, count).ConfigureAwait(false);
            await stop.CancelAsync().ConfigureAwait(false);
            return await run.ConfigureAwait(false);
        }
        finally
        {
            File.Delete(log);
        }
    }

    private static async Task Print(string log, Task run, IReadOnlyList<BoardPin> leds, int count)
    {
        var waveform = new LedWaveform(leds);
        var printed = 0;
        await foreach (var line in LogTail.Lines(log, run).ConfigureAwait(false))
        {
            if (waveform.Read(line) is not { } change)
            {
                continue;
            }

            Console.WriteLine(Format(change, leds));
            if (++printed == count)
            {
                return;
            }
        }
    }

    /// <summary>For instance <c>500 ms  green on   red off</c>, in columns.</summary>
    internal static string Format(LedChange change, IReadOnlyList<BoardPin> leds)
    {
        var states = leds.Zip(change.Lit, (led, lit) => $"{led.Name} {(lit ? "on " : "off")}");
        return string.Create(CultureInfo.InvariantCulture, $"{change.Tick,8} ms  {string.Join("  ", states)}").TrimEnd();
    }
}
