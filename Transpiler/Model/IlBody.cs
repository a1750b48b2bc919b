using System.Reflection.Metadata;
using Il2Mcu.Diagnostics;

namespace Il2Mcu.Model;

/// <summary>A decoded method body. Short and macro forms are normalised: <c>ldarg.0</c> is <c>ldarg 0</c>, <c>br.s</c> is <c>br</c>.</summary>
public sealed record IlBody(
    IReadOnlyList<IlLocal> Locals,
    IReadOnlyList<IlInstruction> Instructions,
    IReadOnlyList<IlExceptionRegion> ExceptionRegions,
    bool InitLocals,
    SourceLocation? Location);

/// <summary>A local variable. Its name comes from the PDB, or is <c>localN</c>.</summary>
public sealed record IlLocal(int Index, string Name, TypeSym Type);

/// <summary>
/// One instruction with its resolved operand: int, long, float, double, string, <see cref="TypeSym"/>,
/// <see cref="MethodSym"/>, <see cref="FieldSym"/>, <see cref="CallSignature"/>, an instruction index for branches, an int[] of them for switch,
/// or <see cref="UnresolvedMember"/>.
/// </summary>
/// <param name="Offset">IL offset, for messages.</param>
/// <param name="OpCode">Operation in its normalised form; never a prefix.</param>
/// <param name="Operand">One of the above; null if the instruction has none.</param>
/// <param name="Prefixes">Prefix instructions that apply, null for none.</param>
/// <param name="Location">C# statement, or null in library code and hidden code.</param>
public sealed record IlInstruction(int Offset, ILOpCode OpCode, object? Operand, IlPrefixes? Prefixes, SourceLocation? Location)
{
    /// <summary>Index of the instruction where a branch goes.</summary>
    /// <exception cref="InvalidCastException">The instruction has another kind of operand.</exception>
    public int Target => (int)Operand!;
}

/// <summary>Prefixes of an instruction (ECMA-335 III.2).</summary>
public sealed record IlPrefixes(bool Volatile = false, int Unaligned = 0, TypeSym? Constrained = null, bool ReadOnly = false);

/// <summary>A reference that leads nowhere: the diagnostic is given when the instruction turns out to be needed.</summary>
/// <param name="Name">The member as the IL names it.</param>
/// <param name="Reason">Why it leads nowhere.</param>
/// <param name="Advice">What the user can do instead; empty where the reason says enough.</param>
public sealed record UnresolvedMember(string Name, UnresolvedReason Reason, string Advice = "");

/// <summary>Why a reference leads nowhere.</summary>
public enum UnresolvedReason
{
    /// <summary>The library has no such member or type.</summary>
    Missing,

    /// <summary>A feature of C# or .NET that is not supported.</summary>
    UnsupportedMember,

    /// <summary>A kind of type that is not supported.</summary>
    UnsupportedType,

    /// <summary>A kind of reference that only an unsupported instruction has.</summary>
    UnsupportedInstruction,

    /// <summary>A generic type that instantiates itself without end.</summary>
    RecursiveInstantiation,
}

/// <summary>Kinds of exception clauses (ECMA-335 II.25.4.6).</summary>
public enum IlExceptionRegionKind
{
    /// <summary>Handles exceptions of a type and of those derived from it (ECMA-335 II.19.3).</summary>
    Catch,

    /// <summary>Handles exceptions for which its filter code says so (ECMA-335 II.19.4).</summary>
    Filter,

    /// <summary>Runs when control leaves the region, by an exception or not (ECMA-335 II.19.5).</summary>
    Finally,

    /// <summary>Runs when an exception leaves the region (ECMA-335 II.19.6).</summary>
    Fault,
}

/// <summary>A protected region; bounds are instruction indices, ends exclusive (ECMA-335 II.19).</summary>
public sealed record IlExceptionRegion(
    IlExceptionRegionKind Kind, int TryStart, int TryEnd, int HandlerStart, int HandlerEnd, int FilterStart, TypeSym? CatchType);
