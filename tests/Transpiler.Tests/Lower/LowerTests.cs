using Il2Mcu.Ir;
using Il2Mcu.Optimise;
using NUnit.Framework;

namespace Il2Mcu.Tests.Lower;

/// <summary>From the evaluation stack to trees: places where order, dead code or types are easy to get wrong.</summary>
internal sealed class LowerTests
{
    [Test]
    public void ConstantSwitchTakesItsOwnTargetThoughAnotherIsLiveToo()
    {
        const string Method =
            """
            static int s_trace;
            static int Two => 2;
            static void Never() => s_trace = 99;
            public static void Test()
            {
                switch (Two)
                {
                    case 0: s_trace += 1; break;
                    case 1: Never(); break;
                    case 2: s_trace += 10; goto case 0;
                }
            }
            """;
        var text = Optimised(Method, "Test()");
        Assert.That(text, Does.Match(@"switch \w+ \[(L\d+), L\d+, (?!\1)L\d+\]").And.Not.Contain("Never"), text);
    }

    [Test]
    public void ValueOnTheStackKeepsItsOldValue() =>
        Assert.That(Lowered("public static int Test(int x) => x + (x = 5) + x;", "Test(1)"), Does.Contain("t1 = x").And.Contain("return ((t1 + 5) + x)"));

    [Test]
    public void ReadsHappenBeforeLaterWrites()
    {
        var text = Lowered("static int s; static int Set() => s = 5; public static int Test() => s + Set() + s;", "Test()");
        Assert.That(text, Does.Match(@"t1 = load int &Program\.s\n(.*\n)*.*call Program\.Set\(\)\n(.*\n)*.*load int &Program\.s\n"));
    }

    [Test]
    public void ArgumentsAreEvaluatedBeforeTheReceiverIsChecked()
    {
        var text = Lowered("public class C { public void M(int x) { } } static int Argument() => 1; public static void Test(C c) => c.M(Argument());", "Test(new C())");
        Assert.That(text.IndexOf("call Program.Argument", StringComparison.Ordinal), Is.InRange(0, text.IndexOf("check not null", StringComparison.Ordinal)), text);
    }

    [Test]
    public void IndexIsEvaluatedBeforeTheArrayIsChecked()
    {
        var text = Lowered("static int Index() => 1; public static int Test(int[] a) => a[Index()];", "Test(new int[2])");
        Assert.That(text.IndexOf("call Program.Index", StringComparison.Ordinal), Is.InRange(0, text.IndexOf("check", StringComparison.Ordinal)), text);
    }

    [Test]
    public void ShortVariablesAreWidenedByTheirSign()
    {
        var text = Lowered("public static int Test(sbyte s, byte b) { s++; b--; return s + b; }", "Test(1, 2)");
        Assert.That(text, Does.Contain("s = convert sbyte((s + 1))").And.Contain("b = convert byte((b - 1))"));
    }

    [Test]
    public void TestForANullableAsksForItsValue() =>
        Assert.That(Lowered("public static bool Test(object o) => o is int?;", "Test(null)"), Does.Contain("as int)").Or.Contain("is int)"));

    [Test]
    public void EveryLeaveOfAFinallySelectsItsContinuation()
    {
        var text = Lowered(
            """
            static int s;
            public static int Test(int x)
            {
                while (true)
                {
                    try { if (x == 1) return 1; if (x == 2) break; }
                    finally { s++; }
                    x--;
                }
                return 2;
            }
            """, "Test(3)");
        Assert.That(text, Does.Match(@"switch t\d+ \[L\d+(, L\d+)+\] else L\d+"), text);
    }

    [Test]
    public void LocalsAreZeroedOnceThoughTheEntryIsALoop()
    {
        var text = Lowered("static int s; public static void Test() { while (true) { int x; if (s > 3) { x = 1; s = x; } } }", "Test()");
        Assert.That(System.Text.RegularExpressions.Regex.Count(text, @"= 0\b"), Is.LessThanOrEqualTo(1), text);
    }

    [Test]
    public void UnsupportedCodeLeavesNoFunction()
    {
        var snippet = Snippet.OfMethod("public static void Test(int x) { Test(__arglist(x)); } static void Test(__arglist) { }", "Test(1)");
        Assert.That(snippet.Functions.Where(function => function.Method.Name == "Test"), Is.Empty);
        Assert.That(snippet.Diagnostics.Sorted.Select(item => item.Code), Is.EqualTo(new[] { "MCU2001" }));
    }

    private static string Lowered(string method, string call) => Text(Load(method, call).Function("Test"));

    private static string Optimised(string method, string call)
    {
        var snippet = Load(method, call);
        OptimisePhase.Run(snippet.Functions, snippet.Context, (_, _) => { });
        return Text(snippet.Function("Test"));
    }

    private static Snippet Load(string method, string call) => Snippet.OfMethod(method, call, test: TestContext.CurrentContext.Test.MethodName!);

    private static string Text(IrFunction function) => IrPrinter.Print(function);
}
