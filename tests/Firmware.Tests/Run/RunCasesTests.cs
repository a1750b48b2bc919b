using Il2Mcu.Testing;
using NUnit.Framework;

namespace Il2Mcu.Tests.Run;

/// <summary>
/// Every case behaves as firmware as it does under .NET, compiled as Debug and as Release, on every target that
/// <see cref="RunTarget"/> names.
/// </summary>
[TestFixtureSource(nameof(Configurations))]
[Parallelizable(ParallelScope.Self)]
[Category("Run")]
internal sealed class RunCasesTests(string area, string configuration)
{
    private readonly AreaRun _run = new(area, configuration == "Release");

    public static IEnumerable<object[]> Configurations() =>
        CasesFolder.Areas.SelectMany(area => new object[][] { [area, "Debug"], [area, "Release"] });

    [AreaCases]
    public void BehavesAsUnderDotNet(CaseFile one)
    {
        var expected = _run.Oracle(one);
        List<string> differences = [];
        foreach (var target in RunTarget.Chosen)
        {
            var difference = Difference(one, target, expected, _run.Firmware(one, target));
            RunLog.Add(target, one, difference is null);
            differences.AddRange(difference is null ? [] : [difference]);
        }

        Assert.That(differences, Is.Empty, string.Join('\n', differences));
    }

    private static string? Difference(CaseFile one, RunTarget target, IReadOnlyList<ProcessResult> expected, IReadOnlyList<ProcessResult> actual)
    {
        for (var index = 0; index < expected.Count; index++)
        {
            var name = string.Join(' ', [one.ToString(), .. one.Runs[index]]) + $" on {target}";
            if (Comparison.Difference(name, expected[index], actual[index], one.ComparesMessage) is { } difference)
            {
                return $"{difference}\n{actual[index].Error}".TrimEnd();
            }
        }

        return null;
    }
}
