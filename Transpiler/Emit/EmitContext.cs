using Il2Mcu.Model;
using Il2Mcu.Naming;

namespace Il2Mcu.Emit;

/// <summary>What all writers share.</summary>
/// <param name="Layout">Type records and slots.</param>
/// <param name="Names">Names of the program.</param>
/// <param name="Types">C types.</param>
/// <param name="HasMisalignedFields">True if the program takes fields of packed or overlapping structs at unaligned offsets.</param>
internal sealed record EmitContext(ProgramLayout Layout, NameTable Names, TypeWriter Types, bool HasMisalignedFields)
{
    /// <summary>Bytes of an address.</summary>
    public int PointerSize { get; init; } = 4;

    /// <summary>True if unused objects are freed: type records then tell the collector of their objects.</summary>
    public bool Collects { get; init; }

    /// <summary>True for cores on which every access must be aligned (ARMv6-M).</summary>
    public bool IsStrictlyAligned { get; init; }
}
