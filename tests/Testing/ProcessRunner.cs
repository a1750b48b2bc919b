using System.Text;
using Medallion.Shell;

namespace Il2Mcu.Testing;

/// <summary>What a finished process left.</summary>
/// <param name="ExitCode">Exit code; 128 plus the signal's number when a signal ended it.</param>
/// <param name="Output">Standard output, decoded as UTF-8.</param>
/// <param name="Error">Standard error, decoded as UTF-8.</param>
public sealed record ProcessResult(int ExitCode, string Output, string Error)
{
    /// <summary>Both streams, for failure messages.</summary>
    public string AllText => (Output + Error).TrimEnd();
}

/// <summary>Runs a process to its end; one that does not end is killed with its children.</summary>
public static class ProcessRunner
{
    public static ProcessResult Run(
        string file, IEnumerable<string> arguments, TimeSpan timeout, string? workingDirectory = null)
    {
        using var command = Command.Run(file, arguments, options =>
        {
            // The framework encodes console output by locale; the comparison needs the same bytes everywhere.
            options.Encoding(new UTF8Encoding(false)).EnvironmentVariable("LC_ALL", "C.UTF-8").DisposeOnExit(false);
            if (workingDirectory is not null)
            {
                options.WorkingDirectory(workingDirectory);
            }
        });
        if (!command.Task.Wait(timeout))
        {
            command.Process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{file} {string.Join(' ', arguments)}: did not end within {timeout.TotalSeconds} s");
        }

        var result = command.Result;
        return new ProcessResult(result.ExitCode, result.StandardOutput, result.StandardError);
    }
}
