using Il2Mcu.Testing;
using Il2Mcu.Toolchain;
using NUnit.Framework;

namespace Il2Mcu.Tests.Cli;

/// <summary>Runs the tool as a user does, with a chosen environment.</summary>
internal static class Il2McuTool
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(3);

    public static string Path => Repository.PathOf("artifacts", "bin", "il2mcu.dll");

    public static ProcessOutcome Run(params IEnumerable<string> arguments) => RunIn(TestContext.CurrentContext.WorkDirectory, null, arguments);

    /// <param name="folder">Current folder of the tool.</param>
    /// <param name="path">Its PATH; null: ours.</param>
    /// <param name="arguments">What follows <c>il2mcu</c>.</param>
    public static ProcessOutcome RunIn(string folder, string? path, params IEnumerable<string> arguments)
    {
        var outcome = Il2Mcu.Toolchain.ProcessRunner.Run(new ProcessRequest(DotNet.Host, [Path, .. arguments])
        {
            WorkingDirectory = folder,
            Timeout = TimeLimit,
            Environment = path is null ? new Dictionary<string, string>() : new Dictionary<string, string> { ["PATH"] = path },
        });
        Assert.That(outcome.TimedOut, Is.False, "the tool did not end");
        return outcome;
    }

    /// <summary>Asserts what every refusal has in common: exit code 1 and one line on standard error, with id and advice.</summary>
    /// <returns>The line.</returns>
    public static string Refused(ProcessOutcome outcome, string code)
    {
        Assert.Multiple(() =>
        {
            Assert.That(outcome.ExitCode, Is.EqualTo(1), outcome.Error);
            Assert.That(outcome.Output, Is.Empty);
            Assert.That(outcome.Error, Does.Match($@"^[^\n]+: error {code}: [^\n]+\n$"));
        });
        return outcome.Error.TrimEnd();
    }
}
