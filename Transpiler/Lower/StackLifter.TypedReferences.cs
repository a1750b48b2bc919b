using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>A managed pointer together with the type it points to (ECMA-335 III.4.19, III.4.22, III.4.23): C#'s <c>__makeref</c>.</summary>
internal sealed partial class StackLifter
{
    private IrLoadVariable MakeTypedReference(IrExpression place, TypeSym type)
    {
        var reference = _function.AddTemporary(_types.TypedReference);
        reference.IsAddressTaken = true;
        Add(new IrAssign(reference, new IrDefault(reference.Type), Location));
        var address = new IrVariableAddress(reference, _types.ByReferenceTo(reference.Type));
        foreach (var field in reference.Type.InstanceFields)
        {
            var stored = field.Type.StackKind == StackKind.NativeInt ? TypeNumber(type) : place;
            Add(new IrStore(new IrFieldAddress(address, field, _types.ByReferenceTo(field.Type)), new IrReinterpret(stored, field.Type), field.Type, false, false, Location));
        }

        return new IrLoadVariable(reference);
    }

    /// <summary>The managed pointer; InvalidCastException unless the type is exactly the one that it was made with.</summary>
    private IrReinterpret PlaceOf(IrExpression reference, TypeSym type)
    {
        var kept = Simple(reference);
        Add(new IrEvaluate(
            new IrCall(_program.Exports[RuntimeExports.CheckTypedReference], [FieldOfReference(kept, StackKind.NativeInt), TypeNumber(type)]), Location));
        return new IrReinterpret(FieldOfReference(kept, StackKind.ByReference), _types.ByReferenceTo(type));
    }

    private static IrFieldOfValue FieldOfReference(IrExpression reference, StackKind kind) =>
        new(reference, reference.Type.InstanceFields.First(field => field.Type.StackKind == kind));

    /// <summary>The address of the Type object.</summary>
    private IrReinterpret TypeNumber(TypeSym type) => new(new IrTypeObject(type, _types.RuntimeType), _types.IntPtr);
}
