using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Emit;

/// <summary>Whether the user's code can do what ends in a fault of the processor: use pointers, call through function pointers.</summary>
internal static class UnsafeCode
{
    public static bool IsIn(IReadOnlyList<IrFunction> functions) => functions.Where(function => !function.Method.DeclaringType.IsPlatform).Any(IsIn);

    private static bool IsIn(IrFunction function) =>
        IrWalk.Statements(function).Any(statement => statement switch
        {
            IrStore store => IsPointer(store.Address),
            IrCopyMemory or IrFillMemory => true,
            _ => false,
        })
        || IrWalk.Expressions(function).Any(expression => expression switch
        {
            IrLoad load => IsPointer(load.Address),
            IrIndirectCall call => IsPointer(call.Function),
            _ => false,
        });

    /// <summary>A field of what a pointer points to is reached through it.</summary>
    private static bool IsPointer(IrExpression address) => address switch
    {
        IrFieldAddress field => IsPointer(field.Instance),
        IrReinterpret { Type.Kind: not (TypeKind.Pointer or TypeKind.FunctionPointer) } reinterpret => IsPointer(reinterpret.Operand),
        _ => address.Type.Kind is TypeKind.Pointer or TypeKind.FunctionPointer || (address.StackKind == StackKind.NativeInt && address.Type.Kind == TypeKind.Primitive),
    };
}
