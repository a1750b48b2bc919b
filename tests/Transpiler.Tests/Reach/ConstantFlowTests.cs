using NUnit.Framework;

namespace Il2Mcu.Tests.Reach;

/// <summary>Code that cannot run reaches nothing. Each case calls <c>Yes</c> where control can come, <c>No</c> where it cannot.</summary>
internal sealed class ConstantFlowTests
{
    private const string Types =
        """
        public struct S { public int Value; }
        public enum E { A }
        public class C { }
        public interface I { }
        public struct Tagged : I { }
        """;

    [TestCase("if (Off) No(); else Yes();", TestName = "ConstantProperty")]
    [TestCase("if (!Nested) No(); Yes();", TestName = "ConstantThroughTwoCalls")]
    [TestCase("int x = 3; if (x > 5) No(); Yes();", TestName = "ConstantLocal")]
    [TestCase("int x = 3; int y = x & 1; if (y == 0) No(); Yes();", TestName = "BitwiseAnd")]
    [TestCase("uint x = 0xFFFFFFFF; if (x < 1u) No(); Yes();", TestName = "UnsignedComparison")]
    [TestCase("switch (Two) { case 0: No(); break; case 1: No(); break; case 2: Yes(); break; case 3: No(); break; }", TestName = "Switch")]
    [TestCase("switch (Nine) { case 0: No(); break; case 1: No(); break; case 2: No(); break; default: Yes(); break; }", TestName = "SwitchOutOfRange")]
    [TestCase("Token<int>();", TestName = "TypeofOfInt")]
    [TestCase("Token<string>();", TestName = "TypeofOfReferenceType")]
    [TestCase("BoxedIs<S>();", TestName = "BoxIsOtherType")]
    [TestCase("BoxedNull<S>();", TestName = "BoxIsNotNull")]
    [TestCase("BoxedInterface<Tagged>();", TestName = "BoxImplementsInterface")]
    [TestCase("Contains<int>();", TestName = "IsReferenceOrContainsReferences")]
    [TestCase("ValueType<int>();", TestName = "IsValueType")]
    [TestCase("if (System.Runtime.Intrinsics.Vector128.IsHardwareAccelerated) No(); Yes();", TestName = "VectorHardware")]
    [TestCase("object o = null; if (o is C) No(); Yes();", TestName = "NullIsNoObject")]
    [TestCase("Yes(); Environment.Exit(0); No();", TestName = "AfterLibraryMethodThatDoesNotReturn")]
    [TestCase("Yes(); throw null; No();", TestName = "AfterThrow")]
    [TestCase("while (true) { Yes(); if (Off) break; } No();", TestName = "AfterEndlessLoop")]
    public void DeadCodeIsNotReached(string body)
    {
        var reached = Reached(body);
        Assert.That(reached, Does.Contain("Program.Yes").And.Not.Contain("Program.No"));
    }

    [TestCase("int x = Unknown(); if (x > 5) No(); Yes();", TestName = "UnknownValue")]
    [TestCase("int x = 3; Change(ref x); if (x > 5) No(); Yes();", TestName = "LocalWhoseAddressIsTaken")]
    [TestCase("int x = 0; while (Unknown() > 0) x = 1; if (x == 1) No(); Yes();", TestName = "LocalChangedInLoop")]
    [TestCase("int x = 0; if (Unknown() > 0) x = 1; if (x == 1) No(); Yes();", TestName = "LocalChangedOnOnePath")]
    [TestCase("int x = 0; try { x = 1; Unknown(); } finally { if (x == 0) No(); } Yes();", TestName = "LocalInFinally")]
    [TestCase("bool off = false; for (int i = 0; i < 2; i++) { if (off) No(); off = true; } Yes();", TestName = "LocalCarriedAroundLoop")]
    [TestCase("int x = 3; if (x + Unknown() > 5) No(); Yes();", TestName = "PartlyKnownSum")]
    [TestCase("object o = new C(); if (o is I) No(); Yes();", TestName = "ObjectOfOpenType")]
    [TestCase("object o = 5; if (o is int?) No(); Yes();", TestName = "BoxIsNullableOfItsType")]
    [TestCase("if (ReadOnly == 4) No(); Yes();", TestName = "StaticField")]
    [TestCase("Yes(); Never(); No();", TestName = "AfterOwnMethodThatClaimsNotToReturn")]
    public void LiveCodeIsReached(string body)
    {
        var reached = Reached(body);
        Assert.That(reached, Does.Contain("Program.Yes").And.Contain("Program.No"));
    }

    private static IEnumerable<string> Reached(string body) => Snippet.Of($$"""
        {{Types}}
        public static class Program
        {
            static bool Off => false;
            static bool Nested => Inner;
            static bool Inner => true;
            static int Two => 2;
            static int Nine => 9;
            static int s_source;
            static readonly int ReadOnly = Environment.TickCount;
            static int Unknown() => s_source++;
            static void Change(ref int x) => x += s_source;
            static void Yes() => s_source++;
            static void No() => s_source--;
            [System.Diagnostics.CodeAnalysis.DoesNotReturn] static void Never() => throw null;
            static void Token<T>()
            {
                if (typeof(T) == typeof(S) || typeof(T) == typeof(C)) No(); else Yes();
            }
            static void BoxedIs<T>() where T : struct { if ((object)default(T) is E) No(); Yes(); }
            static void BoxedNull<T>() { if (default(T) == null) No(); else Yes(); }
            static void BoxedInterface<T>() where T : struct { if ((object)default(T) is I) Yes(); else No(); }
            static void Contains<T>() { if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) No(); else Yes(); }
            static void ValueType<T>() { if (typeof(T).IsValueType) Yes(); else No(); }
            static void Case() { {{body}} }
            public static void Main() => Case();
        }
        """, test: TestContext.CurrentContext.Test.Name).ReachedMethods;
}
