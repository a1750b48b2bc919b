using Medallion.Shell;

namespace Il2Mcu.Toolchain;

/// <summary>One program to run.</summary>
/// <param name="FileName">Full path of the program.</param>
/// <param name="Arguments">Its arguments, unquoted.</param>
public sealed record ProcessRequest(string FileName, IReadOnlyList<string> Arguments)
{
    /// <summary>Folder in which the program starts; null for our own.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>Time after which the program and its children are killed; null: none.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Variables set for the program in addition to our own.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>The program reads our standard input and writes our standard output directly, without a pipe between.</summary>
    public bool SharesTerminal { get; init; }

    /// <summary>Receives standard output as it comes; null: it is captured.</summary>
    public Stream? Output { get; init; }

    /// <summary>Receives standard error as it comes; null: it is captured.</summary>
    public Stream? Error { get; init; }
}

/// <summary>How a program ended.</summary>
/// <param name="ExitCode">Exit code; 128 + n after signal n.</param>
/// <param name="Output">Captured standard output, or empty.</param>
/// <param name="Error">Captured standard error, or empty.</param>
/// <param name="TimedOut">The program was killed because its time was over.</param>
public sealed record ProcessOutcome(int ExitCode, string Output, string Error, bool TimedOut);

/// <summary>The only place that starts processes.</summary>
public static class ProcessRunner
{
    /// <summary>Time since this process was started, the runtime's own start included.</summary>
    public static TimeSpan OwnAge
    {
        get
        {
            using var self = System.Diagnostics.Process.GetCurrentProcess();
            return DateTime.Now - self.StartTime;
        }
    }

    /// <summary>As <see cref="RunAsync"/>, but blocks until the program has ended.</summary>
    public static ProcessOutcome Run(ProcessRequest request, CancellationToken cancellation = default) =>
        RunAsync(request, cancellation).GetAwaiter().GetResult();

    /// <summary>Runs to the end. Cancellation kills the program with its children and returns as if it had ended.</summary>
    public static async Task<ProcessOutcome> RunAsync(ProcessRequest request, CancellationToken cancellation = default)
    {
        using var command = Command.Run(request.FileName, request.Arguments, options => Configure(options, request));
        using var timeout = new CancellationTokenSource();
        using var killOnTimeout = timeout.Token.Register(() => Kill(command));
        using var killOnCancel = cancellation.Register(() => Kill(command));
        if (request.Timeout is { } limit)
        {
            timeout.CancelAfter(limit);
        }

        var output = request.SharesTerminal ? Task.FromResult("") : Drain(command.StandardOutput, request.Output);
        var error = Drain(command.StandardError, request.Error);
        var result = await command.Task.ConfigureAwait(false);
        return new ProcessOutcome(
            result.ExitCode,
            await output.ConfigureAwait(false),
            await error.ConfigureAwait(false),
            timeout.IsCancellationRequested && !cancellation.IsCancellationRequested);
    }

    private static void Configure(Shell.Options options, ProcessRequest request)
    {
        options.DisposeOnExit(false);
        options.EnvironmentVariables(request.Environment);
        options.StartInfo(info =>
        {
            info.RedirectStandardInput = !request.SharesTerminal;
            info.RedirectStandardOutput = !request.SharesTerminal;
        });
        if (request.WorkingDirectory is { } folder)
        {
            options.WorkingDirectory(folder);
        }

        options.Command(command =>
        {
            if (!request.SharesTerminal)
            {
                command.StandardInput.Dispose();
            }
        });
    }

    private static async Task<string> Drain(Medallion.Shell.Streams.ProcessStreamReader reader, Stream? sink)
    {
        if (sink is null)
        {
            return await reader.ReadToEndAsync().ConfigureAwait(false);
        }

        await reader.PipeToAsync(sink, leaveStreamOpen: true).ConfigureAwait(false);
        return "";
    }

    private static void Kill(Command command)
    {
        try
        {
            command.Process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended by itself in the meantime.
        }
    }
}
