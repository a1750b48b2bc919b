using Il2Mcu.Testing;
using NUnit.Framework;

namespace Il2Mcu.Tests.Errors;

internal sealed class ExpectedDiagnosticsTests
{
    private const string Source = "class A\n{\n    int x; // error MCU2003 error MCU2004\n    int y; // an ordinary comment\n}\n";

    private const string Output =
        "/src/A.cs(3,9): error MCU2003: A.x: text\n/src/A.cs(3,9): error MCU2004: A.x: text\n"
        + "/src/B.cs(9,1): error MCU2001: another file\nil2mcu: error MCU1010: without a place\n";

    [Test]
    public void EqualSetsAreEqual() => Assert.That(ExpectedDiagnostics.Difference(Source, Output, "A.cs"), Is.Null);

    [Test]
    public void MissingAndUnexpectedAreListed()
    {
        var output = Output.Replace("3,9): error MCU2004", "4,9): error MCU2001", StringComparison.Ordinal);
        var message = ExpectedDiagnostics.Difference(Source, output, "A.cs");
        Assert.That(message, Does.StartWith(
            "A.cs: diagnostics differ\n  missing    line 3: MCU2004\n  unexpected line 4: MCU2001\nThe tool printed:\n"));
    }

    [Test]
    public void SilentToolIsDifferent() => Assert.That(ExpectedDiagnostics.Difference(Source, "", "A.cs"), Does.Contain("missing"));
}
