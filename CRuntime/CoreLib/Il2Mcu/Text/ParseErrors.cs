using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Il2Mcu.Text;

/// <summary>The exceptions of Parse methods.</summary>
internal static class ParseErrors
{
    private const NumberStyles HexadecimalOrBinary = NumberStyles.AllowHexSpecifier | NumberStyles.AllowBinarySpecifier;
    private const NumberStyles White = NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;
    private const NumberStyles All = NumberStyles.Any | HexadecimalOrBinary;

    /// <summary>Throws what .NET throws for the result.</summary>
    /// <param name="result">What came of it.</param>
    /// <param name="text">What was parsed.</param>
    /// <param name="typeName">The type with its article.</param>
    public static void Check(ParseResult result, ReadOnlySpan<char> text, string typeName)
    {
        if (result == ParseResult.BadFormat)
        {
            ThrowBadFormat(text);
        }

        if (result == ParseResult.Overflow)
        {
            throw new OverflowException("Value was either too large or too small for " + typeName + ".");
        }
    }

    [DoesNotReturn]
    public static void ThrowBadFormat(ReadOnlySpan<char> text) =>
        throw new FormatException("The input string '" + new string(text) + "' was not in a correct format.");

    public static void CheckIntegerStyle(NumberStyles style)
    {
        if ((style & ~All) != 0)
        {
            throw new ArgumentException("An undefined NumberStyles value is being used.", nameof(style));
        }

        var radix = style & HexadecimalOrBinary;
        if (radix != 0 && ((style & ~White) != radix || radix == HexadecimalOrBinary))
        {
            throw new ArgumentException(
                "With the AllowHexSpecifier or AllowBinarySpecifier bit set in the enum bit field, the only other valid bits that can be combined into the enum value must be AllowLeadingWhite and AllowTrailingWhite.", nameof(style));
        }
    }

    public static void CheckFloatStyle(NumberStyles style)
    {
        if ((style & ~All) != 0)
        {
            throw new ArgumentException("An undefined NumberStyles value is being used.", nameof(style));
        }

        if ((style & HexadecimalOrBinary) != 0)
        {
            throw new ArgumentException(
                "The number styles AllowHexSpecifier and AllowBinarySpecifier are not supported on floating point data types.", nameof(style));
        }
    }
}
