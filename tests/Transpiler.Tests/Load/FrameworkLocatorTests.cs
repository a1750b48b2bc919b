using Il2Mcu.Diagnostics;
using Il2Mcu.Load;
using Il2Mcu.Testing;
using NUnit.Framework;

namespace Il2Mcu.Tests.Load;

internal sealed class FrameworkLocatorTests
{
    [TestCase("10.0.2 10.0.10 9.0.99 8.0.1", "10.0.10")]
    [TestCase("10.0.0-rc.1 11.0.0", "10.0.0-rc.1")]
    public void TheNewestPatchOfTheVersionIsTaken(string installed, string expected) =>
        Assert.That(Path.GetFileName(FrameworkLocator.FindIn(Folder(installed))), Is.EqualTo(expected));

    [Test]
    public void AMachineWithoutTheVersionIsRefused()
    {
        var refusal = Assert.Throws<DiagnosticException>(() => FrameworkLocator.FindIn(Folder("9.0.1 backup")))!;
        Assert.That(refusal.Diagnostic.ToString(), Does.Contain("MCU1009").And.Contain("Install the .NET 10 SDK."));
    }

    private static string Folder(string versions)
    {
        var folder = Repository.CleanFolder("frameworks", TestContext.CurrentContext.Test.ID);
        foreach (var version in versions.Split(' '))
        {
            Directory.CreateDirectory(Path.Combine(folder, version));
        }

        return folder;
    }
}
