using Il2Mcu.Model;
using Il2Mcu.Naming;

namespace Il2Mcu.Emit;

/// <summary>What all writers share.</summary>
internal sealed record EmitContext(ProgramLayout Layout, NameTable Names, TypeWriter Types);
