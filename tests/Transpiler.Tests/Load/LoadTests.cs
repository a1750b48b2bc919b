using System.Reflection.Metadata;
using Il2Mcu.Model;
using NUnit.Framework;

namespace Il2Mcu.Tests.Load;

/// <summary>What Load makes of an assembly: symbols in C#'s words, IL in one form, replaced library members.</summary>
internal sealed class LoadTests
{
    private static readonly Snippet Program = Snippet.Of(
        """
        namespace Space
        {
            public class Outer<T> { public class Inner<U> { public T First; public U Second; } }
            public enum Small : byte { One }
            public class Holder { public int Field; }
        }
        public static class Program
        {
            static Space.Outer<int>.Inner<string[]> s_nested; static Space.Small s_small; static System.Collections.Generic.List<Space.Holder> s_list;
            static int[,] s_grid; static int*[] s_pointers; static int s_count;
            static readonly byte[] s_data = [1, 2, 3, 4, 5];
            static unsafe int Short(int a, int b) { int c = 200; while (a < 3) a++; return a + b + c; }
            public static void Main() { s_count = Short(1, 2) + s_data.Length; Console.WriteLine("x"); }
        }
        """,
        test: nameof(LoadTests));

    [TestCase("Space.Outer<int>.Inner<string[]>", "Space", "Outer<int>.Inner<string[]>", "Space.Outer`1+Inner`1")]
    [TestCase("Space.Small", "Space", "Small", "Space.Small")]
    [TestCase("System.Collections.Generic.List<Space.Holder>", "System.Collections.Generic", "List<Space.Holder>", "System.Collections.Generic.List`1")]
    public void TypesHaveTheirCSharpNames(string fullName, string space, string name, string reflection)
    {
        var type = Program.Type(fullName);
        Assert.That((type.Namespace, type.Name, type.ReflectionName), Is.EqualTo((space, name, reflection)));
    }

    [Test]
    public void FieldsOfNestedGenericsAreClosed() => Assert.That(
        Program.Type("Space.Outer<int>.Inner<string[]>").Fields.Select(field => $"{field.Name}: {field.Type}"),
        Is.EqualTo(new[] { "First: int", "Second: string[]" }));

    [Test]
    public void SymbolsAreInterned() =>
        Assert.That(Program.Type("System.Collections.Generic.List<Space.Holder>").TypeArguments[0].Fields[0].Type, Is.SameAs(Program.Types.Int32));

    [Test]
    public void EnumKnowsItsUnderlyingType() => Assert.That(Program.Type("Space.Small").Underlying, Is.SameAs(Program.Types.Byte));

    [TestCase("int[,]", TypeKind.MultiDimensionalArray)]
    [TestCase("int*[]", TypeKind.Array)]
    public void KindsAreToldApart(string name, TypeKind kind) => Assert.That(Program.Type(name).Kind, Is.EqualTo(kind));

    [Test]
    public void ShortFormsAreNormalised()
    {
        var body = Program.Closure.Methods.Single(method => method.Name == "Short").Body!;
        var codes = body.Instructions.Select(instruction => instruction.OpCode).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(codes, Does.Not.Contain(ILOpCode.Ldarg_0).And.Not.Contain(ILOpCode.Blt_s).And.Not.Contain(ILOpCode.Br_s).And.Not.Contain(ILOpCode.Ldc_i4_1));
            Assert.That(body.Instructions.Where(instruction => instruction.OpCode == ILOpCode.Ldc_i4).Select(instruction => instruction.Operand), Does.Contain(200).And.Contain(3).And.Contain(1));
            Assert.That(body.Instructions.Where(instruction => IlOpcodes.IsBranch(instruction.OpCode)).Select(instruction => instruction.Target), Is.All.InRange(0, codes.Count - 1));
        }
    }

    [Test]
    public void InstructionsKnowTheirLine() =>
        Assert.That(Program.Program.EntryPoint.Location?.Line, Is.EqualTo(16), "three lines of using directives stand before the snippet");

    [Test]
    public void MappedDataHasItsBytes() =>
        Assert.That(Program.Closure.MappedData.Select(field => field.MappedData!.Take(5)), Has.Some.EqualTo(new byte[] { 1, 2, 3, 4, 5 }));

    [Test]
    public void LibraryTypesAreReplacedUnderTheirOwnName()
    {
        var write = Program.Closure.Methods.Single(method => method.FullName == "System.Console.WriteLine(string)");
        Assert.That(write.DeclaringType.Assembly, Is.EqualTo("Il2Mcu.CoreLib"));
    }
}
