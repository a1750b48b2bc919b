using Il2Mcu.Ir;
using Il2Mcu.Optimise;
using NUnit.Framework;
using static Il2Mcu.Tests.Optimise.IrBuilder;

namespace Il2Mcu.Tests.Optimise;

/// <summary>Constant arithmetic has .NET's results.</summary>
internal sealed class ConstantFoldingTests
{
    [TestCase(IrBinaryOperator.Add, int.MaxValue, 1, false, ExpectedResult = "-2147483648")]
    [TestCase(IrBinaryOperator.Multiply, 65536, 65537, false, ExpectedResult = "65536")]
    [TestCase(IrBinaryOperator.Subtract, int.MinValue, 1, false, ExpectedResult = "2147483647")]
    [TestCase(IrBinaryOperator.Divide, -7, 2, false, ExpectedResult = "-3")]
    [TestCase(IrBinaryOperator.Divide, -7, 2, true, ExpectedResult = "2147483644")]
    [TestCase(IrBinaryOperator.Remainder, -7, 2, false, ExpectedResult = "-1")]
    [TestCase(IrBinaryOperator.Remainder, -7, 10, true, ExpectedResult = "9")]
    [TestCase(IrBinaryOperator.ShiftRight, -8, 1, false, ExpectedResult = "-4")]
    [TestCase(IrBinaryOperator.ShiftRight, -8, 1, true, ExpectedResult = "2147483644")]
    [TestCase(IrBinaryOperator.ShiftLeft, 1, 31, false, ExpectedResult = "-2147483648")]
    [TestCase(IrBinaryOperator.Xor, -1, 255, false, ExpectedResult = "-256")]
    public string Integers(IrBinaryOperator kind, int left, int right, bool unsigned) => Fold(Binary(kind, Int(left), Int(right), unsigned));

    [TestCase(IrBinaryOperator.Add, long.MaxValue, 1, ExpectedResult = "-9223372036854775808L")]
    [TestCase(IrBinaryOperator.ShiftLeft, 1, 40, ExpectedResult = "1099511627776L")]
    public string LongIntegers(IrBinaryOperator kind, long left, long right) => Fold(Binary(kind, Long(left), Long(right)));

    [TestCase(IrBinaryOperator.Divide, 1, 0, false, ExpectedResult = "(1 / 0)", Description = "throws at run time")]
    [TestCase(IrBinaryOperator.Remainder, int.MinValue, -1, false, ExpectedResult = "(-2147483648 % -1)")]
    [TestCase(IrBinaryOperator.Add, int.MaxValue, 1, true, ExpectedResult = "(2147483647 +.ovf 1)")]
    public string WhatMayThrowStays(IrBinaryOperator kind, int left, int right, bool isChecked) => Fold(Binary(kind, Int(left), Int(right), isChecked: isChecked));

    [TestCase(IrComparison.Less, -1, 1, false, ExpectedResult = "1")]
    [TestCase(IrComparison.Less, -1, 1, true, ExpectedResult = "0")]
    [TestCase(IrComparison.GreaterOrEqual, 2, 2, false, ExpectedResult = "1")]
    [TestCase(IrComparison.NotEqual, 2, 2, true, ExpectedResult = "0")]
    public string Comparisons(IrComparison comparison, int left, int right, bool unsigned) => Fold(Compare(comparison, Int(left), Int(right), unsigned));

    [TestCase("byte", 300, ExpectedResult = "44")]
    [TestCase("sbyte", 200, ExpectedResult = "-56")]
    [TestCase("ushort", -1, ExpectedResult = "65535")]
    [TestCase("char", 65601, ExpectedResult = "65")]
    public string Conversions(string target, int value)
    {
        var type = target switch { "byte" => Types.Byte, "sbyte" => Types.SByte, "ushort" => Types.UInt16, _ => Types.Char };
        return Fold(new IrConvert(Int(value), type, FromUnsigned: false, Checked: false, Types.Int32));
    }

    [TestCase(true, ExpectedResult = "4294967295L")]
    [TestCase(false, ExpectedResult = "-1L")]
    public string WideningFollowsTheSource(bool fromUnsigned) => Fold(new IrConvert(Int(-1), Types.Int64, fromUnsigned, Checked: false, Types.Int64));

    [Test]
    public void NeutralOperandsGo()
    {
        var build = new IrBuilder("x");
        Assert.That(build.Block(0, Return(Add(build["x"], Int(0)))).After(new ConstantFolding()), Is.EqualTo("L0:; return x"));
    }

    [TestCase(IrComparison.NotEqual, ExpectedResult = "L0:; return (x < y)")]
    [TestCase(IrComparison.Equal, ExpectedResult = "L0:; return (x >= y)")]
    public string ComparisonOfAComparisonWithZero(IrComparison outer)
    {
        var build = new IrBuilder("x", "y");
        return build.Block(0, Return(Compare(outer, Compare(IrComparison.Less, build["x"], build["y"]), Int(0)))).After(new ConstantFolding());
    }

    [Test]
    public void ConstantBranchesBecomeJumps()
    {
        var build = new IrBuilder();
        build.Block(0, build.If(Compare(IrComparison.Less, Int(1), Int(2)), 1, 2)).Block(1, Return(Int(1))).Block(2, Return(Int(2)));
        Assert.That(build.After(new ConstantFolding()), Does.StartWith("L0:; goto L1;"));
    }

    [TestCase(1, "L2")]
    [TestCase(7, "L3")]
    [TestCase(-1, "L3")]
    public void ConstantSwitchesBecomeJumps(int value, string target)
    {
        var build = new IrBuilder();
        build.Block(0, new IrSwitch(Int(value), [build.BlockAt(1), build.BlockAt(2)], build.BlockAt(3), null))
            .Block(1, Return()).Block(2, Return()).Block(3, Return());
        Assert.That(build.After(new ConstantFolding()), Does.StartWith($"L0:; goto {target};"));
    }

    [Test]
    public void CastThatIsOnlyComparedWithNullBecomesATest()
    {
        var build = new IrBuilder("o");
        var cast = new IrAsInstance(build["o"], Class, Class);
        Assert.That(
            build.Block(0, Return(Compare(IrComparison.NotEqual, cast, new IrNull(ObjectType)))).After(new ConstantFolding()),
            Is.EqualTo("L0:; return (o is C)"));
    }

    private static string Fold(IrExpression expression) => IrPrinter.Print(IrWalk.Rewrite(expression, ConstantFolding.Fold));
}
