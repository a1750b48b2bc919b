using System.Collections.Concurrent;
using Il2Mcu.Testing;
using Il2Mcu.Tests.Coverage;
using NUnit.Framework;

namespace Il2Mcu.Tests.Run;

/// <summary>Collects the verdicts of a run; if it was of all cases, in both configurations, it leaves them for docs/coverage.md.</summary>
[SetUpFixture]
internal sealed class RunLog
{
    private static readonly ConcurrentDictionary<(RunTarget Target, string Case, bool Passed), int> s_verdicts = [];

    public static void Add(RunTarget target, CaseFile one, bool passed) => s_verdicts.AddOrUpdate((target, one.ToString(), passed), 1, (_, count) => count + 1);

    [OneTimeTearDown]
    public void WriteCompleteRuns()
    {
        var all = CasesFolder.Areas.SelectMany(area => CaseFile.ReadArea(CasesFolder.AreaPath(area))).Count();
        foreach (var target in s_verdicts.GroupBy(verdict => verdict.Key.Target).Where(target => target.Sum(verdict => verdict.Value) == all * 2))
        {
            CoreResults.Write(target.Key, all, target.Where(verdict => !verdict.Key.Passed).Select(verdict => verdict.Key.Case));
        }
    }
}
