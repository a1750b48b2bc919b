namespace Il2Mcu.Emit;

/// <summary>C's binding strengths, weakest first.</summary>
internal enum Precedence
{
    Conditional,
    LogicalOr,
    LogicalAnd,
    BitOr,
    BitXor,
    BitAnd,
    Equality,
    Relational,
    Shift,
    Additive,
    Multiplicative,
    Unary,
    Postfix,
}

/// <summary>The C type of an expression as far as conversions depend on it.</summary>
internal enum CKind
{
    /// <summary>int32_t, or a shorter integer that C promotes to it.</summary>
    Signed32,
    Unsigned32,
    Signed64,
    Unsigned64,
    Single,
    Double,
    Pointer,
    Struct,
}

/// <summary>A piece of C with what is needed to put it into a larger one.</summary>
/// <param name="Text">The expression in C.</param>
/// <param name="Kind">C type of the value, as far as conversions depend on it.</param>
/// <param name="Precedence">Binding strength of the outermost operator.</param>
/// <param name="CType">C type in full for pointers and structs.</param>
/// <param name="IsLiteral">An integer literal, which takes the kind of the other operand.</param>
internal sealed record CText(string Text, CKind Kind, Precedence Precedence, string CType = "", bool IsLiteral = false)
{
    /// <summary>The text, in parentheses if it binds weaker than its place demands.</summary>
    public string At(Precedence place) => Precedence < place ? $"({Text})" : Text;
}
