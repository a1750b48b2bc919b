using Il2Mcu.Diagnostics;
using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Emit;

/// <summary>Types as values, and objects made by them.</summary>
internal sealed partial class ExpressionWriter
{
    private CText Reflection(IrExpression expression) => expression switch
    {
        IrTypeObject described => TypeObject(described.Described, described.Type),
        IrTypeOf described => AsPointer(Pointer($"(il2_object *){Record(described.Operand)}->reflection", "il2_object *", Precedence.Unary), _types.CType(described.Type)),
        IrIsExactType test => IsExactType(test),
        IrIsSameType test => new CText($"{Record(test.Left)} == {Record(test.Right)}", CKind.Signed32, Precedence.Equality),
        IrNewEnum allocation => Pointer($"il2_gc_alloc_of(({RecordPointer}){Write(allocation.Record).At(Precedence.Unary)})", "il2_object *"),
        IrClone clone => Pointer($"il2_object_clone({Object(clone.Operand, "il2_object *").Text})", "il2_object *"),
        _ => throw Check.Unexpected(expression),
    };

    private const string RecordPointer = "const il2_type *";

    private CText TypeObject(TypeSym described, TypeSym type)
    {
        var cType = _types.CType(type);
        return Pointer($"({cType})&{context.Names.TypeObject(described)}", cType, Precedence.Unary);
    }

    private CText IsExactType(IrIsExactType test) => context.Layout.Records.Contains(test.Tested)
        ? new CText($"{Record(test.Operand)} == &{context.Names.TypeRecord(test.Tested)}", CKind.Signed32, Precedence.Equality)
        : new CText("0", CKind.Signed32, Precedence.Postfix, IsLiteral: true);

    private string Record(IrExpression operand) => $"{Pointee(operand, "il2_object *")}->type";
}
