using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Emit;

/// <summary>Arrays of several dimensions, and the exact type of an array.</summary>
internal sealed partial class ExpressionWriter
{
    /// <summary>True if the array, which is not null, is not exactly of that type. Types of which nothing is made have no record.</summary>
    public string IsOtherArray(IrExpression array, TypeSym expected) =>
        context.Layout.Records.Contains(expected)
            ? $"{Pointee(array, "il2_object *")}->type != &{context.Names.TypeRecord(expected)}"
            : "true";

    private CText NewMultiDimensional(IrNewMultiDimensional allocation)
    {
        var lengths = string.Join(", ", allocation.Lengths.Select(length => $"(int32_t){Write(length).At(Precedence.Unary)}"));
        var element = _types.CType(allocation.Type.ElementType!);
        return Pointer(
            $"il2_gc_alloc_md_array({allocation.Lengths.Count}, (const int32_t[]){{ {lengths} }}, sizeof({element}), &{context.Names.TypeRecord(allocation.Type)})",
            "il2_object *");
    }
}
