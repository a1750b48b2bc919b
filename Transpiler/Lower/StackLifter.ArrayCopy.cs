using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>Array.Copy between arrays whose types say that bytes can be moved: collections live by it.</summary>
internal sealed partial class StackLifter
{
    private bool TryLiftArrayCopy(MethodSym method)
    {
        if (method is not { IsStatic: true, Name: "Copy", DeclaringType.FullName: "System.Array" } || method.Parameters[^1].Type != _types.Int32)
        {
            return false;
        }

        var hasIndices = method.Parameters.Count == 5;
        var arguments = _stack.TakeLast(method.Parameters.Count).ToList();
        var (source, destination) = (arguments[0], arguments[hasIndices ? 2 : 1]);
        if (source.Type != destination.Type || source.Type.Kind != TypeKind.Array || !IsAlwaysExact(source.Type)
            || !_program.Exports.TryGetValue(RuntimeExports.ArrayCopy, out var copy))
        {
            return false;
        }

        Pop(method.Parameters.Count);
        Add(new IrEvaluate(
            new IrCall(copy,
            [
                source, hasIndices ? arguments[1] : Int32(0), destination, hasIndices ? arguments[3] : Int32(0), arguments[^1],
                new IrSizeOf(source.Type.ElementType!, _types.Int32),
            ]),
            Location));
        return true;
    }

    /// <summary>True if the program makes no other array that could be seen as one of this type.</summary>
    private bool IsAlwaysExact(TypeSym array) =>
        array.ElementType!.IsValueType || !_closure.ConstructedTypes.Any(other => other != array && TypeFacts.IsInstance(other, array));
}
