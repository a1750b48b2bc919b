using Il2Mcu.Emit;
using Il2Mcu.Ir;
using Il2Mcu.Model;
using Il2Mcu.Naming;
using NUnit.Framework;
using static Il2Mcu.Tests.Optimise.IrBuilder;

namespace Il2Mcu.Tests.Emit;

/// <summary>C text of expressions: the fewest parentheses and casts that keep .NET's meaning.</summary>
internal sealed class ExpressionWriterTests
{
    private static readonly ExpressionWriter Writer = CreateWriter();

    private static readonly IrExpression A = Variable("a", Types.Int32);
    private static readonly IrExpression B = Variable("b", Types.Int32);
    private static readonly IrExpression U = Variable("u", Types.UInt32);
    private static readonly IrExpression L = Variable("l", Types.Int64);
    private static readonly IrExpression F = Variable("f", Types.Single);
    private static readonly IrExpression D = Variable("d", Types.Double);
    private static readonly IrExpression O = Variable("o", Types.Object);
    private static readonly IrExpression P = Variable("p", Types.PointerTo(Types.Int32));

    [TestCase(0, ExpectedResult = "0")]
    [TestCase(-5, ExpectedResult = "-5")]
    [TestCase(int.MaxValue, ExpectedResult = "2147483647")]
    [TestCase(int.MinValue, ExpectedResult = "INT32_MIN", Description = "-2147483648 would be of type long long")]
    public string IntegerLiteral(int value) => Text(Int(value));

    [TestCase(5, ExpectedResult = "5ll")]
    [TestCase(long.MinValue, ExpectedResult = "INT64_MIN")]
    public string LongLiteral(long value) => Text(Long(value));

    [TestCase(1.0, ExpectedResult = "1.0")]
    [TestCase(-0.0, ExpectedResult = "-0.0")]
    [TestCase(0.1, ExpectedResult = "0x1.999999999999ap-4")]
    [TestCase(double.PositiveInfinity, ExpectedResult = "__builtin_inf()")]
    [TestCase(double.NegativeInfinity, ExpectedResult = "-__builtin_inf()")]
    [TestCase(double.NaN, ExpectedResult = "il2_bits_r8(0xfff8000000000000ull)", Description = "sign and payload can be observed")]
    public string DoubleLiteral(double value) => Text(new IrFloat(value, Types.Double));

    [TestCase(0.1f, ExpectedResult = "0x1.99999ap-4f")]
    [TestCase(3f, ExpectedResult = "3.0f")]
    [TestCase(float.NaN, ExpectedResult = "il2_bits_r4(0xffc00000u)")]
    public string SingleLiteral(float value) => Text(new IrFloat(value, Types.Single));

    [TestCaseSource(nameof(PrecedenceCases))]
    public string Precedence(IrExpression expression) => Text(expression);

    private static IEnumerable<TestCaseData> PrecedenceCases()
    {
        yield return Case("SumOfProducts", Add(Binary(IrBinaryOperator.Multiply, A, B), A), "a * b + a");
        yield return Case("ProductOfSums", Binary(IrBinaryOperator.Multiply, Add(A, B), Add(B, A)), "(a + b) * (b + a)");
        yield return Case("LeftAssociative", Binary(IrBinaryOperator.Subtract, Binary(IrBinaryOperator.Subtract, A, B), A), "a - b - a");
        yield return Case("RightOperandOfTheSameStrength", Binary(IrBinaryOperator.Subtract, A, Binary(IrBinaryOperator.Subtract, B, A)), "a - (b - a)");
        yield return Case("MixedBits", Binary(IrBinaryOperator.Or, Binary(IrBinaryOperator.And, A, B), A), "(a & b) | a");
        yield return Case("SameBits", Binary(IrBinaryOperator.Or, Binary(IrBinaryOperator.Or, A, B), A), "a | b | a");
        yield return Case("NegatedNegative", new IrUnary(IrUnaryOperator.Negate, new IrUnary(IrUnaryOperator.Negate, A, Types.Int32), Types.Int32), "-(-a)");
        yield return Case("NegatedLiteral", new IrUnary(IrUnaryOperator.Negate, Int(-1), Types.Int32), "-(-1)");
        yield return Case("NotOfSum", new IrUnary(IrUnaryOperator.Not, Add(A, B), Types.Int32), "~(a + b)");
        yield return Case("ComparisonOfSums", Compare(IrComparison.Less, Add(A, B), Int(5)), "a + b < 5");
        yield return Case("SumMinusNegative", Binary(IrBinaryOperator.Subtract, A, Int(-1)), "a - -1");
    }

    [TestCaseSource(nameof(CastCases))]
    public string Casts(IrExpression expression) => Text(expression);

    private static IEnumerable<TestCaseData> CastCases()
    {
        yield return Case("UnsignedComparison", Compare(IrComparison.Less, A, Int(10), unsigned: true), "(uint32_t)a < 10u");
        yield return Case("UnsignedComparisonOfUnsigned", Compare(IrComparison.Less, U, Int(-1), unsigned: true), "u < 0xFFFFFFFFu");
        yield return Case("SignedComparisonOfUnsigned", Compare(IrComparison.Less, U, A), "(int32_t)u < a");
        yield return Case("EqualityOfMixedSigns", Compare(IrComparison.Equal, U, A), "(int32_t)u == a");
        yield return Case("SumWithUnsigned", Add(U, Int(1)), "u + 1u");
        yield return Case("MixedSum", Add(A, U), "a + (int32_t)u");
        yield return Case("UnsignedShiftRight", Binary(IrBinaryOperator.ShiftRight, A, Int(3), unsigned: true), "(uint32_t)a >> 3");
        yield return Case("SignedShiftRight", Binary(IrBinaryOperator.ShiftRight, A, Int(3)), "a >> 3");
        yield return Case("ShiftByVariable", Binary(IrBinaryOperator.ShiftLeft, A, B), "il2_shl_i4(a, b)");
        yield return Case("MaskedShift", Binary(IrBinaryOperator.ShiftLeft, A, Binary(IrBinaryOperator.And, B, Int(31))), "a << (b & 31)");
        yield return Case("UnsignedDivision", Binary(IrBinaryOperator.Divide, A, Int(3), unsigned: true), "(uint32_t)a / 3u");
        yield return Case("DivisionThatMayThrow", Binary(IrBinaryOperator.Divide, A, B), "il2_div_i4(a, b)");
        yield return Case("FloatRemainder", Binary(IrBinaryOperator.Remainder, F, F), "il2_rem_r4(f, f)");
        yield return Case("CheckedSum", Binary(IrBinaryOperator.Add, A, B, isChecked: true), "il2_add_ovf_i4(a, b)");
        yield return Case("CheckedUnsignedSum", Binary(IrBinaryOperator.Add, A, B, unsigned: true, isChecked: true), "il2_add_ovf_u4((uint32_t)a, (uint32_t)b)");
        yield return Case("ToByte", Convert(A, Types.Byte, Types.Int32), "(uint8_t)a");
        yield return Case("ToIntFromInt", Convert(A, Types.Int32, Types.Int32), "a");
        yield return Case("Widening", Convert(A, Types.Int64, Types.Int64), "(int64_t)a");
        yield return Case("UnsignedWidening", Convert(A, Types.UInt64, Types.Int64, fromUnsigned: true), "(uint64_t)(uint32_t)a");
        yield return Case("Narrowing", Convert(L, Types.Int32, Types.Int32), "(int32_t)l");
        yield return Case("FloatToInt", Convert(D, Types.Int32, Types.Int32), "il2_conv_i4_r8(d)");
        yield return Case("IntToFloat", Convert(A, Types.Single, Types.Single), "(float)a");
        yield return Case("CheckedToByte", Convert(A, Types.Byte, Types.Int32, isChecked: true), "il2_conv_ovf_u1_i4(a)");
        yield return Case("NullTest", Compare(IrComparison.NotEqual, O, new IrNull(Types.Object)), "o != NULL");
        yield return Case("PointerPlusBytes", new IrBinary(IrBinaryOperator.Add, P, Int(4), false, false, P.Type), "(int32_t *)((uint8_t *)p + 4)");
        yield return Case("LoadThroughPointer", new IrLoad(P, Types.Int32, false, false), "*p");
        yield return Case("VolatileLoad", new IrLoad(P, Types.Int32, true, false), "*(volatile int32_t *)p");
        yield return Case("UnalignedLoad", new IrLoad(P, Types.Int32, false, true), "IL2_UNALIGNED(int32_t, p)");
        yield return Case("LoadOfOtherWidth", new IrLoad(P, Types.Byte, false, false), "*(uint8_t *)p");
    }

    [TestCase(IrComparison.Less, false, ExpectedResult = "d < d")]
    [TestCase(IrComparison.Less, true, ExpectedResult = "!(d >= d)", Description = "less or unordered")]
    [TestCase(IrComparison.GreaterOrEqual, true, ExpectedResult = "!(d < d)")]
    [TestCase(IrComparison.NotEqual, true, ExpectedResult = "d != d")]
    [TestCase(IrComparison.NotEqual, false, ExpectedResult = "__builtin_islessgreater(d, d)")]
    [TestCase(IrComparison.Equal, true, ExpectedResult = "!__builtin_islessgreater(d, d)")]
    public string UnorderedComparison(IrComparison comparison, bool unordered) => Text(Compare(comparison, D, D, unordered));

    private static TestCaseData Case(string name, IrExpression expression, string expected) =>
        new TestCaseData(expression).SetName(name).Returns(expected);

    private static IrConvert Convert(IrExpression operand, TypeSym target, TypeSym result, bool fromUnsigned = false, bool isChecked = false) =>
        new(operand, target, fromUnsigned, isChecked, result);

    private static IrLoadVariable Variable(string name, TypeSym type) => new(new IrVariable(name, type, IrVariableKind.Local));

    private static string Text(IrExpression expression) => Writer.Write(expression).Text;

    private static ExpressionWriter CreateWriter()
    {
        var names = new NameTable([], [], []);
        var layout = new ProgramLayout
        {
            DeclaredTypes = [],
            Records = [],
            SlotIndices = new Dictionary<MethodSym, int>(),
            SlotTables = new Dictionary<TypeSym, IReadOnlyList<MethodSym?>>(),
            TypeTests = new Dictionary<TypeTest, IReadOnlyList<(int First, int Last)>>(),
            HasNumbers = false,
            NamedTypes = new HashSet<TypeSym>(),
        };
        return new ExpressionWriter(new EmitContext(layout, names, new TypeWriter(names), HasMisalignedFields: false), variable => variable.Name);
    }
}
