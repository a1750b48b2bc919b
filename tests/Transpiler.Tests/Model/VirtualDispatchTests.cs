using Il2Mcu.Model;
using NUnit.Framework;

namespace Il2Mcu.Tests.Model;

/// <summary>Which body a call reaches, by ECMA-335 II.10.3 and II.12.2. The oracle is C#: each case states what C# does.</summary>
internal sealed class VirtualDispatchTests
{
    [TestCase("A", "A.M", ExpectedResult = "A.M")]
    [TestCase("B", "A.M", ExpectedResult = "B.M", Description = "override")]
    [TestCase("C", "A.M", ExpectedResult = "B.M", Description = "'new virtual' takes another slot")]
    [TestCase("C", "C.M", ExpectedResult = "C.M")]
    [TestCase("D", "A.M", ExpectedResult = "B.M", Description = "override of the new slot")]
    [TestCase("D", "C.M", ExpectedResult = "D.M")]
    [TestCase("B", "A.Other", ExpectedResult = "A.Other", Description = "inherited")]
    [TestCase("D", "A.Overload", ExpectedResult = "A.Overload", Description = "another signature is another slot")]
    public string Classes(string receiver, string slot) => Resolve(
        """
        public class A { public virtual int M() => 1; public virtual int Other() => 1; public virtual int Overload(int x) => 1; }
        public class B : A { public override int M() => 2; }
        public class C : B { public new virtual int M() => 3; }
        public class D : C { public override int M() => 4; public virtual int Overload(long x) => 4; }
        """,
        ["A", "B", "C", "D"], receiver, slot);

    [TestCase("A", ExpectedResult = "A.M")]
    [TestCase("B", ExpectedResult = "B.M", Description = "override of the implementation")]
    [TestCase("Hides", ExpectedResult = "A.M", Description = "a method of that name alone does not implement again")]
    [TestCase("Again", ExpectedResult = "Again.M", Description = "listing the interface again does")]
    [TestCase("AgainExplicit", ExpectedResult = "AgainExplicit.I.M")]
    [TestCase("BelowExplicit", ExpectedResult = "AgainExplicit.I.M", Description = "inherited explicit implementation")]
    [TestCase("Through", ExpectedResult = "Through.M", Description = "listed through a derived interface")]
    [TestCase("Value", ExpectedResult = "Value.M", Description = "boxed value type")]
    [TestCase("FromBase", ExpectedResult = "Plain.M", Description = "implementation inherited from a base that does not know the interface")]
    public string Interfaces(string receiver) => Resolve(
        """
        public interface I { int M(); }
        public interface J : I { }
        public class A : I { public virtual int M() => 1; }
        public class B : A { public override int M() => 2; }
        public class Hides : A { public new int M() => 3; }
        public class Again : A, I { public new int M() => 4; }
        public class AgainExplicit : A, I { int I.M() => 5; }
        public class BelowExplicit : AgainExplicit { public override int M() => 6; }
        public class Through : A, J { public new int M() => 7; }
        public struct Value : I { public int M() => 8; }
        public class Plain { public int M() => 9; }
        public class FromBase : Plain, I { }
        """,
        ["I", "A", "B", "Hides", "Again", "AgainExplicit", "BelowExplicit", "Through", "Value", "FromBase"], receiver, "I.M");

    [TestCase("Uses", ExpectedResult = "I.M", Description = "default body")]
    [TestCase("Own", ExpectedResult = "Own.M", Description = "the class's own method wins")]
    [TestCase("Derived", ExpectedResult = "J.I.M", Description = "the most derived interface wins")]
    [TestCase("Diamond", ExpectedResult = "Both.I.M", Description = "an interface that decides for two others")]
    public string DefaultInterfaceMethods(string receiver) => Resolve(
        """
        public interface I { int M() => 1; }
        public interface J : I { int I.M() => 2; }
        public interface K : I { int I.M() => 3; }
        public interface Both : J, K { int I.M() => 4; }
        public class Uses : I { }
        public class Own : I { public int M() => 5; }
        public class Derived : J { }
        public class Diamond : J, K, Both { }
        """,
        ["I", "Uses", "Own", "Derived", "Diamond"], receiver, "I.M");

    [TestCase("B", "A.M", ExpectedResult = "B.M", Description = "covariant override")]
    [TestCase("C", "A.M", ExpectedResult = "C.M", Description = "override of a covariant override, called through the first slot")]
    [TestCase("C", "B.M", ExpectedResult = "C.M")]
    public string CovariantReturns(string receiver, string slot) => Resolve(
        """
        public class A { public virtual A M() => this; }
        public class B : A { public override B M() => this; }
        public class C : B { public override B M() => null; }
        """,
        ["A", "B", "C"], receiver, slot);

    [Test]
    public void GenericInterfacesAreToldApart() => Assert.That(
        Resolve(
            """
            public interface I<T> { int M(); }
            public class Twice : I<int>, I<string> { int I<int>.M() => 1; int I<string>.M() => 2; }
            """,
            ["I<string>", "Twice"], "Twice", "I<string>.M"),
        Is.EqualTo("Twice.I<System.String>.M"));

    [Test]
    public void SlotOfAnOverrideIsTheMethodThatIntroducedIt()
    {
        var snippet = Load("public class A { public virtual int M() => 1; } public class B : A { public override int M() => 2; }", ["A", "B"]);
        Assert.That(VirtualDispatch.SlotOf(Method(snippet, "B.M")), Is.SameAs(Method(snippet, "A.M")));
    }

    private static string Resolve(string declarations, string[] types, string receiver, string slot)
    {
        var snippet = Load(declarations, types);
        var body = VirtualDispatch.Resolve(snippet.Type(receiver), Method(snippet, slot));
        return body is null ? "none" : $"{body.DeclaringType.FullName}.{body.Name}";
    }

    private static Snippet Load(string declarations, string[] types) => Snippet.Of(
        $$"""
        {{declarations}}
        public static class Program
        {
            {{string.Join(' ', types.Select((type, index) => $"static {type} s_{index};"))}}
            public static void Main() { }
        }
        """,
        test: TestContext.CurrentContext.Test.MethodName!);

    private static MethodSym Method(Snippet snippet, string name)
    {
        var dot = name.LastIndexOf('.');
        return snippet.Type(name[..dot]).VirtualMethods.Single(method => method.Name == name[(dot + 1)..]);
    }
}
