using Il2Mcu.Model;
using NUnit.Framework;

namespace Il2Mcu.Tests.Model;

/// <summary>Sizes and offsets on a 32-bit Arm, where doubles and longs are aligned to 8 bytes.</summary>
internal sealed class ValueLayoutTests
{
    [TestCase("byte a; int b; byte c;", ExpectedResult = "size 12 align 4")]
    [TestCase("byte a; long b;", ExpectedResult = "size 16 align 8")]
    [TestCase("double a; byte b;", ExpectedResult = "size 16 align 8")]
    [TestCase("object a; byte b;", ExpectedResult = "size 8 align 4", Description = "references have 4 bytes")]
    [TestCase("nint a; nuint b; int* c;", ExpectedResult = "size 12 align 4", Description = "native integers have 4 bytes")]
    [TestCase("", ExpectedResult = "size 1 align 1", Description = "empty structs have a byte")]
    [TestCase("bool a; char b; byte c;", ExpectedResult = "size 6 align 2")]
    public string NaturalLayout(string fields) => Describe($"public unsafe struct S {{ {fields} }}", expectRaw: false);

    [TestCase("[StructLayout(LayoutKind.Sequential, Pack = 1)] public struct S { byte a; int b; }", ExpectedResult = "size 5 align 1 a@0 b@1!")]
    [TestCase("[StructLayout(LayoutKind.Sequential, Pack = 2)] public struct S { byte a; int b; long c; }", ExpectedResult = "size 14 align 2 a@0 b@2! c@6!")]
    [TestCase("[StructLayout(LayoutKind.Sequential, Size = 32)] public struct S { int a; }", ExpectedResult = "size 32 align 4 a@0")]
    [TestCase("[StructLayout(LayoutKind.Explicit)] public struct S { [FieldOffset(0)] int a; [FieldOffset(0)] float b; [FieldOffset(2)] short c; }", ExpectedResult = "size 4 align 4 a@0 b@0 c@2")]
    [TestCase("[StructLayout(LayoutKind.Explicit)] public struct S { [FieldOffset(1)] int a; [FieldOffset(6)] byte b; }", ExpectedResult = "size 8 align 4 a@1! b@6")]
    [TestCase("[StructLayout(LayoutKind.Explicit, Size = 6)] public struct S { [FieldOffset(0)] short a; }", ExpectedResult = "size 6 align 2 a@0")]
    [TestCase("[InlineArray(5)] public struct S { short a; }", ExpectedResult = "size 10 align 2 a@0")]
    public string RawLayout(string declaration) => Describe(declaration, expectRaw: true);

    [Test]
    public void PackThatChangesNothingIsNatural() =>
        Assert.That(Describe("[StructLayout(LayoutKind.Sequential, Pack = 8)] public struct S { byte a; int b; }", expectRaw: false), Is.EqualTo("size 8 align 4"));

    [Test]
    public void EnumHasTheSizeOfItsUnderlyingType() =>
        Assert.That(Describe("public enum E : byte { } public struct S { E a; byte b; }", expectRaw: false), Is.EqualTo("size 2 align 1"));

    /// <summary>Size and alignment; for raw structs the offset of each field, with ! where it is not aligned.</summary>
    private static string Describe(string declaration, bool expectRaw)
    {
        var snippet = Snippet.Of(
            $"{declaration}\npublic static class Program {{ static S s_value; public static void Main() {{ }} }}",
            test: TestContext.CurrentContext.Test.MethodName!);
        var type = snippet.Type("S");
        Assert.That(ValueLayout.IsRaw(type), Is.EqualTo(expectRaw));
        var fields = type.InstanceFields.Select(field => $" {field.Name}@{ValueLayout.OffsetOf(field)}{(ValueLayout.IsMisaligned(field) ? "!" : "")}");
        return $"size {ValueLayout.SizeOf(type)} align {ValueLayout.AlignmentOf(type)}{(expectRaw ? string.Concat(fields) : "")}";
    }
}
