using Il2Mcu.Ir;
using Il2Mcu.Optimise;
using NUnit.Framework;

namespace Il2Mcu.Tests.Optimise;

/// <summary>Passes that ask about the whole program, on lowered C#.</summary>
internal sealed class ProgramPassTests
{
    [Test]
    public void CallWithOnePossibleBodyBecomesDirect()
    {
        var text = Run(new Devirtualise(), "int Test(A a) => a.M();", "Test(new B())", "public class A { public virtual int M() => 1; } public class B : A { public override int M() => 2; }");
        Assert.That(text, Does.Contain("call B.M(").And.Not.Contain("callvirt"));
    }

    [Test]
    public void CallWithTwoPossibleBodiesStaysVirtual()
    {
        var text = Run(new Devirtualise(), "int Test(A a) => a.M();", "Test(new B()); Test(new A())", "public class A { public virtual int M() => 1; } public class B : A { public override int M() => 2; }");
        Assert.That(text, Does.Contain("callvirt A.M("));
    }

    [Test]
    public void DirectCallOfAStructsMethodUnboxes()
    {
        var text = Run(new Devirtualise(), "int Test(I i) => i.M();", "Test(new S())", "public interface I { int M(); } public struct S : I { public int M() => 1; }");
        Assert.That(text, Does.Contain("call S.M(&unboxed("));
    }

    [Test]
    public void CallOfAConstantBecomesTheConstant()
    {
        var text = Run(new InlineConstantCalls(), "int Test() => Seven(); static int Seven() => 7;", "Test()");
        Assert.That(text, Does.Contain("= 7").And.Not.Contain("call"));
    }

    [Test]
    public void EffectOfAnArgumentOutlivesTheCall()
    {
        var text = Run(new InlineConstantCalls(), "int Test() => Seven(Environment.TickCount); static int s; static int Seven(int x) => 7;", "Test()");
        Assert.That(text, Does.Contain("= 7").And.Contain("= call System.Environment.get_TickCount()"));
    }

    [Test]
    public void StoreCheckGoesWhereNoOtherArrayFits()
    {
        var text = Run(new StoreCheckElimination(), "void Test(A[] a, A x) => a[0] = x;", "Test(new A[1], new B())", "public class A { } public class B : A { }");
        Assert.That(text, Does.Not.Contain("check store"));
    }

    [Test]
    public void StoreCheckStaysWhereCovarianceIsPossible()
    {
        var text = Run(new StoreCheckElimination(), "void Test(A[] a, A x) => a[0] = x;", "Test(new B[1], new A())", "public class A { } public class B : A { }");
        Assert.That(text, Does.Contain("check store"));
    }

    [TestCase("static int s_a = 5; static string s_b = \"x\"; static int s_zero = 0;", "s_a + s_b.Length + s_zero", ExpectedResult = "s_a=5 s_b=\"x\"", Description = "zero needs no value")]
    [TestCase("static int s_a = 5; static int s_b = Environment.TickCount;", "s_a + s_b", ExpectedResult = "", Description = "one unknown value: all stay with the constructor")]
    [TestCase("static double s_a = -0.0;", "(int)s_a", ExpectedResult = "s_a=-0d", Description = "minus zero is not zero")]
    public string ConstantStaticConstructorsRunAtBuildTime(string fields, string use)
    {
        var snippet = Snippet.OfMethod($"{fields} public static int Test() => {use};", "Test()");
        var optimised = OptimisePhase.Run(snippet.Functions, snippet.Context, (_, _) => { });
        var values = optimised.InitialValues.Where(pair => pair.Key.DeclaringType.Name == "Program").OrderBy(pair => pair.Key.Name, StringComparer.Ordinal);
        return string.Join(' ', values.Select(pair => $"{pair.Key.Name}={IrPrinter.Print(pair.Value)}"));
    }

    [Test]
    public void AllPassesTogetherLeaveNoTemporaryInASimpleLoop()
    {
        var snippet = Snippet.OfMethod("public static int Test(int[] a) { int sum = 0; for (int i = 0; i < a.Length; i++) sum += a[i]; return sum; }", "Test(new int[2])");
        OptimisePhase.Run(snippet.Functions, snippet.Context, (_, _) => { });
        Assert.That(IrPrinter.Print(snippet.Function("Test")), Does.Not.Match(@"temporary t\d+: int\b(?!\[)"));
    }

    private static string Run(IIrPass pass, string method, string call, string declarations = "")
    {
        var name = TestContext.CurrentContext.Test.MethodName!;
        var snippet = Snippet.Of($"{declarations} public static class Program {{ public static {method} public static void Main() {{ {call}; }} }}", test: name);
        var function = snippet.Function("Test");
        pass.Run(function, snippet.Context);
        IrChecker.Check(function, pass.Name);
        return IrPrinter.Print(function);
    }
}
