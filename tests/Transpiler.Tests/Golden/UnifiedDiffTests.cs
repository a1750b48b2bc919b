using Il2Mcu.Testing;
using NUnit.Framework;

namespace Il2Mcu.Tests.Golden;

internal sealed class UnifiedDiffTests
{
    [Test]
    public void ChangesStandBetweenContextLines() => Assert.That(
        UnifiedDiff.Format("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"),
        Is.EqualTo("@@ line 2 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8"));

    [Test]
    public void DistantChangesHaveTheirOwnHunks() => Assert.That(
        UnifiedDiff.Format("a\n1\n2\n3\n4\n5\n6\n7\nb\n", "1\n2\n3\n4\n5\n6\n7\nb\nc\n"),
        Is.EqualTo("@@ line 1 @@\n-a\n 1\n 2\n 3\n@@ line 7 @@\n 6\n 7\n b\n+c"));

    [Test]
    public void LongDifferencesAreCut()
    {
        var left = string.Join('\n', Enumerable.Range(0, 100));
        var right = string.Join('\n', Enumerable.Range(1000, 100));
        var lines = UnifiedDiff.Format(left, right).Split('\n');
        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines, Has.Length.EqualTo(41));
            Assert.That(lines[^1], Is.EqualTo("... 161 more lines"));
        }
    }
}
