using Il2Mcu.Testing;
using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using NUnit.Framework.Internal.Builders;

namespace Il2Mcu.Tests.Run;

/// <summary>
/// Makes one test per case of the area that is the fixture's first argument. (A TestCaseSource is static and so
/// does not know its fixture's arguments.)
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AreaCasesAttribute : NUnitAttribute, ITestBuilder, IImplyFixture
{
    private readonly NUnitTestCaseBuilder _builder = new();

    public IEnumerable<TestMethod> BuildFrom(IMethodInfo method, Test? suite)
    {
        var area = (string)suite!.Arguments[0]!;
        foreach (var one in CaseFile.ReadArea(CasesFolder.AreaPath(area)))
        {
            yield return _builder.BuildTestMethod(method, suite, new TestCaseParameters([one]) { TestName = one.Name });
        }
    }
}
