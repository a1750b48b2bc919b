using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Optimise;

/// <summary>
/// Which methods may end in an exception, by themselves or by what they call. That the heap is used up counts for large arrays only: a handler
/// around everything that makes an object would cost more than it is worth.
/// </summary>
internal sealed class ThrowAnalysis
{
    private const long Large = 4096;

    private readonly OptimiseContext _context;
    private readonly HashSet<MethodSym> _throwing = [];

    public ThrowAnalysis(OptimiseContext context)
    {
        _context = context;
        var functions = context.Functions.Values.ToList();
        while (functions.RemoveAll(function => Throws(function) && _throwing.Add(function.Method)) > 0)
        {
        }
    }

    public bool MayThrow(MethodSym method) => _throwing.Contains(method);

    private bool Throws(IrFunction function) =>
        IrWalk.Statements(function).Any(Throws) || IrWalk.Expressions(function).Any(Throws);

    private bool Throws(IrStatement statement) => statement switch
    {
        IrStaticInit init => _throwing.Contains(init.InitialisedType.StaticConstructor!),
        _ => statement is IrNullCheck or IrBoundsCheck or IrCastCheck or IrStoreCheck or IrExactArrayCheck,
    };

    private bool Throws(IrExpression expression) => expression switch
    {
        IrCall call => call.Target.RuntimeExport == RuntimeExports.Throw || _throwing.Contains(call.Target),
        IrVirtualCall call => _context.Closure.ImplementationsOf(call.Slot).Any(_throwing.Contains),
        IrNewArray { Length: IrInteger { Value: >= 0 } length } array => IsLarge(array, length.Value),
        IrNewObject or IrNewDelegate { NeedsTarget: false } => false,
        _ => (expression.OwnEffects & IrEffects.MayThrow) != 0,
    };

    private static bool IsLarge(IrNewArray array, long length) =>
        length * (array.Type.Kind == TypeKind.Array ? ValueLayout.SizeOf(array.Type.ElementType!) : sizeof(char)) >= Large;
}
