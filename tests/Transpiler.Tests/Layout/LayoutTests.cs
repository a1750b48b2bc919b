using Il2Mcu.Layout;
using Il2Mcu.Model;
using NUnit.Framework;

namespace Il2Mcu.Tests.Layout;

/// <summary>Numbers of types, slot tables and the order of declarations, over one small hierarchy.</summary>
internal sealed class LayoutTests
{
    private const string Source =
        """
        public interface I { int M(); }
        public interface J { int N(); }
        public class Animal { public virtual int Sound() => 0; public virtual int Legs() => 4; }
        public class Dog : Animal, I { public override int Sound() => 1; public int M() => 1; }
        public class Puppy : Dog { }
        public class Zebra : Animal { public override int Legs() => 5; }
        public class Stone : J { public int N() => 3; public Inner Held; public Stone Next; }
        public struct Inner { public Innermost Deep; }
        public struct Innermost { public int Value; }
        public enum Small : byte { One }
        public static class Program
        {
            static I s_i; static J s_j; static Animal s_animal; static Dog s_dog; static Puppy s_puppy; static Zebra s_zebra; static Stone s_stone;
            static Inner s_inner; static Innermost s_innermost; static Small s_small; static byte s_byte; static sbyte s_sbyte;
            static Animal[] s_animals; static Dog[] s_dogs; static int[] s_ints; static uint[] s_uints;
            public static void Main() { }
        }
        """;

    private static readonly Snippet Program = Snippet.Of(Source, test: nameof(LayoutTests));

    private static readonly IReadOnlyList<TypeSym> Ordered =
        TypeNumbering.Order(Types("Zebra", "Stone", "Puppy", "Dog", "Animal", "Small", "byte", "sbyte", "Dog[]", "int[]", "uint[]"));

    [Test]
    public void NumbersFollowTheHierarchyNotTheInput() => Assert.That(
        TypeNumbering.Order(Ordered.Reverse()), Is.EqualTo(Ordered));

    [TestCase("Animal", ExpectedResult = "Animal Dog Puppy Zebra")]
    [TestCase("Dog", ExpectedResult = "Dog Puppy")]
    [TestCase("Zebra", ExpectedResult = "Zebra")]
    public string ClassWithAllBelowIsOneRange(string tested)
    {
        var ranges = TypeNumbering.RangesOf(Ordered, new TypeTest(Program.Type(tested), ForUnboxing: false));
        Assert.That(ranges, Has.Count.EqualTo(1));
        return Names(ranges);
    }

    [TestCase("I", ExpectedResult = "Dog Puppy")]
    [TestCase("J", ExpectedResult = "Stone")]
    [TestCase("Animal[]", ExpectedResult = "Dog[]", Description = "arrays of references are covariant")]
    [TestCase("int[]", ExpectedResult = "int[] uint[]", Description = "the other sign is compatible")]
    [TestCase("Innermost", ExpectedResult = "", Description = "no object of it")]
    public string Passing(string tested) => Names(TypeNumbering.RangesOf(Ordered, new TypeTest(Program.Type(tested), ForUnboxing: false)));

    [TestCase("byte", true, ExpectedResult = "Small byte")]
    [TestCase("byte", false, ExpectedResult = "byte")]
    [TestCase("Small", true, ExpectedResult = "Small byte")]
    public string EnumsUnboxAsTheirUnderlyingType(string tested, bool forUnboxing)
    {
        var names = Names(TypeNumbering.RangesOf(Ordered, new TypeTest(Program.Type(tested), forUnboxing))).Split(' ');
        return string.Join(' ', names.Order(StringComparer.Ordinal));
    }

    [Test]
    public void SlotsWithoutCommonReceiverShareAnIndex()
    {
        MethodSym[] slots = [Slot("Animal", "Sound"), Slot("I", "M"), Slot("J", "N")];
        var indices = SlotColouring.Assign(Types("Animal", "Dog", "Puppy", "Zebra", "Stone"), slots);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(indices[slots[0]], Is.Zero, "the slot with most receivers comes first");
            Assert.That(indices[slots[1]], Is.EqualTo(1), "dogs have both");
            Assert.That(indices[slots[2]], Is.Zero, "no type has it and Sound");
        }
    }

    [Test]
    public void TableHoldsBodiesAndNoTail()
    {
        MethodSym[] slots = [Slot("Animal", "Sound"), Slot("I", "M")];
        var indices = SlotColouring.Assign(Types("Animal", "Dog", "Stone"), slots);
        string Table(string type) => string.Join(' ', SlotColouring.TableOf(Program.Type(type), indices).Select(body => body is null ? "-" : $"{body.DeclaringType.Name}.{body.Name}"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Table("Dog"), Is.EqualTo("Dog.Sound Dog.M"));
            Assert.That(Table("Puppy"), Is.EqualTo("Dog.Sound Dog.M"));
            Assert.That(Table("Animal"), Is.EqualTo("Animal.Sound"));
            Assert.That(Table("Stone"), Is.Empty);
        }
    }

    [Test]
    public void ColouringDoesNotDependOnTheOrderOfSlots()
    {
        MethodSym[] slots = [Slot("Animal", "Sound"), Slot("Animal", "Legs"), Slot("I", "M"), Slot("J", "N")];
        var types = Types("Animal", "Dog", "Stone");
        Assert.That(SlotColouring.Assign(types, [.. slots.Reverse()]), Is.EquivalentTo(SlotColouring.Assign(types, slots)));
    }

    [Test]
    public void EmbeddedStructsAreDeclaredFirst()
    {
        var order = DeclarationOrder.Of(Types("Stone", "Inner", "Innermost")).Select(type => type.FullName).ToList();
        Assert.That(order.Where(name => name is "Stone" or "Inner" or "Innermost"), Is.EqualTo(new[] { "Innermost", "Inner", "Stone" }));
    }

    [Test]
    public void BaseClassesAndElementsAreDeclaredToo()
    {
        var order = DeclarationOrder.Of(Types("Dog[]")).Select(type => type.FullName).ToList();
        Assert.That(order, Does.Contain("Animal").And.Contain("Dog"));
        Assert.That(order.IndexOf("Animal"), Is.LessThan(order.IndexOf("Dog")));
    }

    private static TypeSym[] Types(params string[] names) => [.. names.Select(Program.Type)];

    private static MethodSym Slot(string type, string name) => Program.Type(type).VirtualMethods.Single(method => method.Name == name);

    private static string Names(IReadOnlyList<(int First, int Last)> ranges) =>
        string.Join(' ', ranges.SelectMany(range => Ordered.Skip(range.First).Take(range.Last - range.First + 1)));
}
