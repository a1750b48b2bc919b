using Il2Mcu.Model;
using Il2Mcu.Naming;
using NUnit.Framework;

namespace Il2Mcu.Tests.Naming;

/// <summary>Emitted names: readable, unique, and the same whatever else the program holds.</summary>
internal sealed class NamingTests
{
    private const string Source =
        """
        namespace Blinky
        {
            public class Led
            {
                public int Brightness { get; set; }
                public int register;
                public void On() { }
                public int Set(int value) => value;
                public int Set(ref byte value, string[] names) => value;
                public static implicit operator int(Led led) => 1;
                public static implicit operator long(Led led) => 1;
                public T Pick<T>(T value) => value;
                public Led() { }
            }
            public struct Pair<TFirst, TSecond> { public TFirst First; public class Inner { public void M() { } } }
            public class A { public class B { public static void M() { } } }
            public class A_B { public static void M() { } }
            public class Umlaut { public void Größe() { } }
        }
        namespace Very.Long.Namespace.That.Goes.On.And.On.Without.End
        {
            public class GenericTypeWithALongNameOfItsOwn<T> { public static void MethodWithANameThatIsLongerThanAnybodyWouldWrite() { } public static void MethodWithANameThatIsLongerThanAnybodyWouldRead() { } }
        }
        public static class Program
        {
            static int s_counter;
            public static void Main()
            {
                var led = new Blinky.Led();
                led.On();
                byte b = 1;
                s_counter = led.Set(1) + led.Set(ref b, null) + led + (int)(long)led + led.Pick(1) + (int)led.Pick(2.0) + led.Brightness++ + led.register;
                new Blinky.Pair<int, string>.Inner().M();
                Blinky.A.B.M();
                Blinky.A_B.M();
                new Blinky.Umlaut().Größe();
                Very.Long.Namespace.That.Goes.On.And.On.Without.End.GenericTypeWithALongNameOfItsOwn<Blinky.Pair<int, string>>.MethodWithANameThatIsLongerThanAnybodyWouldWrite();
                Very.Long.Namespace.That.Goes.On.And.On.Without.End.GenericTypeWithALongNameOfItsOwn<Blinky.Pair<int, string>>.MethodWithANameThatIsLongerThanAnybodyWouldRead();
            }
        }
        """;

    private static readonly Snippet Program = Snippet.Of(Source, test: nameof(NamingTests));

    [TestCase("Blinky.Led.On()", "Blinky_Led__On", "Blinky.Led.On")]
    [TestCase("Blinky.Led.ctor()", "Blinky_Led__ctor", "Blinky.Led.ctor")]
    [TestCase("Blinky.Led.Set(int)", "Blinky_Led__Set__i4", "Blinky.Led.Set$i4")]
    [TestCase("Blinky.Led.Set(byte&, string[])", "Blinky_Led__Set__r_u1_a_str", "Blinky.Led.Set$r_u1$a_str")]
    [TestCase("Blinky.Led.op_Implicit(Blinky.Led) -> int", "Blinky_Led__op_Implicit__Led_i4", "Blinky.Led.op_Implicit$Led$i4")]
    [TestCase("Blinky.Led.op_Implicit(Blinky.Led) -> long", "Blinky_Led__op_Implicit__Led_i8", "Blinky.Led.op_Implicit$Led$i8")]
    [TestCase("Blinky.Led.get_Brightness()", "Blinky_Led__get_Brightness", "Blinky.Led.get_Brightness")]
    [TestCase("Blinky.A.B.M()", "Blinky_A_B__M", "Blinky.A.B.M")]
    public void Method(string fullName, string c, string link)
    {
        var method = Find(fullName);
        Assert.That((NameMangler.Method(method), NameMangler.MethodLinkName(method)), Is.EqualTo((c, link)));
    }

    [Test]
    public void GenericArgumentsArePartOfTheName() => Assert.That(
        Program.Closure.Methods.Where(method => method.Name is "Pick" or "M").Select(NameMangler.MethodLinkName),
        Is.SupersetOf(new[] { "Blinky.Led.Pick$i4", "Blinky.Led.Pick$r8", "Blinky.Pair$int$string.Inner.M" }));

    [Test]
    public void LongNamesAreCutAndStayDifferent()
    {
        var names = Program.Closure.Methods.Where(method => method.Name.StartsWith("MethodWith", StringComparison.Ordinal)).Select(NameMangler.Method).ToList();
        Assert.That(names, Has.Count.EqualTo(2).And.Unique.And.All.Length.EqualTo(120));
    }

    [Test]
    public void NamesAreIdentifiers() => Assert.That(
        Program.Closure.Methods.Select(NameMangler.Method), Is.All.Match("^[A-Za-z_][A-Za-z0-9_]*$"));

    [Test]
    public void EveryMemberOfACollidingGroupGetsAHash()
    {
        var (inner, outer) = (Find("Blinky.A.B.M()"), Find("Blinky.A_B.M()"));
        var alone = new NameTable([inner], [], []);
        var both = new NameTable([outer, inner], [], []);
        var reversed = new NameTable([inner, outer], [], []);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(alone.Method(inner), Is.EqualTo("Blinky_A_B__M"));
            Assert.That(both.Method(inner), Does.Match("^Blinky_A_B__M_[0-9a-f]{8}$"));
            Assert.That(both.Method(outer), Does.Match("^Blinky_A_B__M_[0-9a-f]{8}$").And.Not.EqualTo(both.Method(inner)));
            Assert.That(reversed.Method(inner), Is.EqualTo(both.Method(inner)), "order does not matter");
            Assert.That(both.MethodLinkName(inner), Is.EqualTo("Blinky.A.B.M"), "link names do not collide here");
        }
    }

    [Test]
    public void AllNamesOfAProgramAreUnique()
    {
        var methods = Program.Closure.Methods;
        var table = new NameTable(methods, Program.Closure.ConstructedTypes, Program.Closure.StaticFields);
        Assert.That(methods.Select(table.Method), Is.Unique);
        Assert.That(methods.Select(table.MethodLinkName), Is.Unique);
    }

    [TestCase("register", ExpectedResult = "register_", Description = "keyword of C")]
    [TestCase("int32_t", ExpectedResult = "int32_t_")]
    [TestCase("il2_gc", ExpectedResult = "il2_gc_", Description = "the runtime's own names")]
    [TestCase("__x", ExpectedResult = "__x_")]
    [TestCase("<Brightness>k__BackingField", ExpectedResult = "Brightness")]
    [TestCase("größe", ExpectedResult = "gr__e")]
    [TestCase("1st", ExpectedResult = "_1st")]
    [TestCase("value", ExpectedResult = "value")]
    public string Identifier(string name) => NameMangler.Identifier(name);

    [Test]
    public void StringNamesShowTheirBeginningAndDiffer() => Assert.That(
        new[] { NameMangler.String("Hello, World!"), NameMangler.String("Hello, World?") },
        Is.Unique.And.All.StartsWith("S_HelloWorld_"));

    [Test]
    public void HashIsFnv1a() => Assert.That(NameMangler.Hash("a"), Is.EqualTo("e40c292c"));

    private static MethodSym Find(string fullName) => Program.Closure.Methods.Single(method => method.FullName == fullName);
}
