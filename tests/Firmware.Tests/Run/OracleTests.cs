using Il2Mcu.Testing;
using NUnit.Framework;

namespace Il2Mcu.Tests.Run;

/// <summary>
/// The cases themselves are sound: under .NET each ends with the exit code it declares and
/// gives the same output as Debug and as Release, so that nothing in it depends on unspecified behaviour.
/// </summary>
[TestFixtureSource(typeof(CasesFolder), nameof(CasesFolder.Areas))]
[Parallelizable(ParallelScope.Self)]
[Category("Oracle")]
internal sealed class OracleTests(string area)
{
    [Test]
    public void CasesAreDeterministicUnderDotNet()
    {
        var debug = new AreaRun(area, optimise: false, "oracle");
        var release = new AreaRun(area, optimise: true, "oracle");
        using (Assert.EnterMultipleScope())
        {
            foreach (var one in release.Cases)
            {
                Check(one, debug.Oracle(one), release.Oracle(one));
            }
        }
    }

    private static void Check(CaseFile one, IReadOnlyList<ProcessResult> debug, IReadOnlyList<ProcessResult> release)
    {
        for (var index = 0; index < release.Count; index++)
        {
            var name = string.Join(' ', [one.ToString(), .. one.Runs[index]]);
            var result = release[index];
            Assert.That(Comparison.Difference(name, debug[index], result), Is.Null);
            Assert.That(result.ExitCode, Is.EqualTo(one.ExpectedExit), name + "\n" + result.Error);
        }
    }
}
