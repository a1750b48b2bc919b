using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Optimise;

/// <summary>What passes may ask about the program.</summary>
/// <param name="Program">Symbols.</param>
/// <param name="Closure">What is reached.</param>
/// <param name="Functions">All functions, by method.</param>
public sealed record OptimiseContext(ManagedProgram Program, Closure Closure, IReadOnlyDictionary<MethodSym, IrFunction> Functions);

/// <summary>One step of optimisation over one function, named after what it removes or places.</summary>
public interface IIrPass
{
    /// <summary>Name of the class, for <c>--dump-after</c> and for messages of the checker.</summary>
    string Name { get; }

    /// <summary>Changes the function in place; afterwards the invariants of <see cref="IrChecker"/> hold again.</summary>
    void Run(IrFunction function, OptimiseContext context);
}
