using Il2Mcu.Naming;

namespace Il2Mcu.Pipeline;

/// <summary>What a successful compilation wrote.</summary>
/// <param name="ElfPath">The linked firmware; .bin, .hex, .map and .symbols.json lie beside it.</param>
/// <param name="Symbols">The meaning of every emitted symbol.</param>
/// <param name="Timings">Phases in order, with the time each took.</param>
public sealed record CompilationResult(string ElfPath, SymbolMap Symbols, IReadOnlyList<PhaseTiming> Timings);

/// <summary>Time spent in one phase.</summary>
public sealed record PhaseTiming(string Phase, TimeSpan Elapsed);
