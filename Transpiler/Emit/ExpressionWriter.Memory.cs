using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Emit;

/// <summary>Places in memory as C lvalues: <c>p->field</c>, <c>array[i]</c>, <c>*pointer</c>.</summary>
internal sealed partial class ExpressionWriter
{
    /// <summary>C text that reads or, on the left of =, writes memory of <paramref name="type"/> at an address.</summary>
    public string Place(IrExpression address, TypeSym type, bool isVolatile, bool isUnaligned)
    {
        var cType = _types.CType(type);
        var direct = Direct(address);
        if (isUnaligned || IsMisaligned(address) || (direct is null && !isVolatile && MayBeMisaligned(type)))
        {
            return $"IL2_UNALIGNED({cType}, {Write(address).Text})";
        }

        if (direct is not null && !isVolatile && _types.CType(direct.Value.Type) == cType)
        {
            return direct.Value.Text;
        }

        var pointerType = (isVolatile ? "volatile " : "") + (cType.EndsWith('*') ? cType + "*" : cType + " *");
        if (isVolatile && cType.EndsWith('*'))
        {
            pointerType = cType + "volatile *";
        }

        var pointer = Write(address);
        return pointer.CType == pointerType
            ? $"*{pointer.At(Precedence.Unary)}"
            : $"*({pointerType}){pointer.At(Precedence.Unary)}";
    }

    /// <summary>
    /// Behind a pointer, 8 bytes may lie at any address: LDRD would fault there, two LDRs do not. Floats and structs
    /// are at risk only if the program has fields that their declaration puts at odd places. ARMv6-M faults at all.
    /// </summary>
    private bool MayBeMisaligned(TypeSym type) =>
        (context.IsStrictlyAligned && ValueLayout.AlignmentOf(type) > 1)
        || (type.Kind is TypeKind.Primitive or TypeKind.Enum && ValueLayout.SizeOf(type) == 8)
        || (context.HasMisalignedFields && (type.StackKind == StackKind.Single || (type.Kind == TypeKind.Struct && ValueLayout.AlignmentOf(type) >= 4)));

    private CText Load(IrLoad load) => load.ChecksNull ? TrappingLoad(load) : Typed(Place(load.Address, load.Type, load.Volatile, load.Unaligned), load.Type, Precedence.Unary);

    private CText AddressOf(IrExpression address)
    {
        var cType = _types.CType(address.Type);
        if (address is IrElementAddress { Index: IrInteger { Value: 0 } } first)
        {
            return Pointer(Elements(first), cType);
        }

        var direct = Direct(address);
        if (direct is { } place)
        {
            var pointer = Pointer("&" + place.Text, Of(_types.CType(place.Type)), Precedence.Unary);
            return AsPointer(pointer, cType);
        }

        return Raw((IrFieldAddress)address);
    }

    private static string Of(string cType) => cType.EndsWith('*') ? cType + "*" : cType + " *";

    /// <summary>The place itself, if C can name it; null for fields of raw structs.</summary>
    private (string Text, TypeSym Type)? Direct(IrExpression address)
    {
        switch (address)
        {
            case IrVariableAddress variable:
                return (variableName(variable.Variable), variable.Variable.Type);
            case IrStaticFieldAddress field:
                return (context.Names.StaticField(field.Field), field.Field.Type);
            case IrElementAddress element:
                return ($"{Elements(element)}[{Write(element.Index).Text}]", element.Element);
            case IrBoxedValueAddress box:
                return ($"IL2_BOX_VALUE({_types.CType(box.ValueType)}, {Object(box.Box, "il2_object *").Text})", box.ValueType);
            case IrFieldAddress field when !ValueLayout.IsRaw(field.Field.DeclaringType) && !ValueLayout.IsOverlay(field.Field.DeclaringType):
                return (FieldPlace(field), field.Field.Type);
            default:
                return null;
        }
    }

    private string FieldPlace(IrFieldAddress field)
    {
        var declaring = field.Field.DeclaringType;
        var name = Naming.NameMangler.Field(field.Field);
        if (declaring.IsValueType && Direct(field.Instance) is { } place && place.Type == declaring)
        {
            return $"{place.Text}.{name}";
        }

        var pointerType = declaring.IsValueType ? _types.CType(declaring) + " *" : _types.StructName(declaring) + " *";
        return $"{Pointee(field.Instance, pointerType)}->{name}";
    }

    /// <summary>A field of a struct that is declared as bytes.</summary>
    private CText Raw(IrFieldAddress field)
    {
        var pointer = ValueLayout.IsOverlay(field.Field.DeclaringType)
            ? Pointer($"{Pointee(field.Instance, _types.StructName(field.Field.DeclaringType) + " *")}->{TypeDeclarations.Overlay}", "uint8_t *")
            : new CText($"(uint8_t *){Write(field.Instance).At(Precedence.Unary)}", CKind.Pointer, Precedence.Unary, "uint8_t *");
        var offset = ValueLayout.OffsetOf(field.Field);
        var sum = offset == 0 ? pointer : new CText($"{pointer.Text} + {offset}", CKind.Pointer, Precedence.Additive, "uint8_t *");
        return AsPointer(sum, _types.CType(field.Type));
    }

    private static bool IsMisaligned(IrExpression address) =>
        address is IrFieldAddress field && (ValueLayout.IsMisaligned(field.Field) || IsMisaligned(field.Instance));

    private CText FieldOfValue(IrFieldOfValue field)
    {
        if (!ValueLayout.IsRaw(field.Field.DeclaringType))
        {
            var text = $"{Write(field.Value).At(Precedence.Postfix)}.{Naming.NameMangler.Field(field.Field)}";
            return Typed(text, field.Type, Precedence.Postfix);
        }

        var bytes = $"{Write(field.Value).At(Precedence.Postfix)}.bytes";
        return Typed($"IL2_UNALIGNED({_types.CType(field.Type)}, {bytes} + {ValueLayout.OffsetOf(field.Field)})", field.Type, Precedence.Postfix);
    }

    private string Elements(IrElementAddress element) =>
        element.Array.Type.FullName == "string"
            ? $"{Pointee(element.Array, "il2_string *")}->chars"
            : element.Rank > 0 ? $"IL2_MD_ELEMENTS({_types.CType(element.Element)}, {element.Rank}, {Pointee(element.Array, "il2_object *")})"
            : $"IL2_ARRAY_ELEMENTS({_types.CType(element.Element)}, {Pointee(element.Array, "il2_array *")})";
}
