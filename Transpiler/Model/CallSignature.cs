namespace Il2Mcu.Model;

/// <summary>The signature that <c>calli</c> calls with (ECMA-335 II.23.2.3, III.3.20).</summary>
/// <param name="Parameters">Types of the arguments, without <c>this</c>.</param>
/// <param name="ReturnType">Type of the result; void for none.</param>
/// <param name="HasThis">True if an instance comes before the arguments; its type is not part of the signature.</param>
/// <param name="IsVariable">True for a C function with a variable number of arguments.</param>
public sealed record CallSignature(IReadOnlyList<TypeSym> Parameters, TypeSym ReturnType, bool HasThis, bool IsVariable)
{
    /// <summary>Number of values that the call takes from the stack before the address.</summary>
    public int ArgumentCount => Parameters.Count + (HasThis ? 1 : 0);
}
