using System.Reflection.Metadata;
using Il2Mcu.Diagnostics;
using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>Instance and static fields (ECMA-335 III.4.10 to III.4.14, III.4.28).</summary>
internal sealed partial class StackLifter
{
    private bool TryLiftField(IlInstruction instruction)
    {
        if (instruction.Operand is not FieldSym field)
        {
            return false;
        }

        switch (instruction.OpCode)
        {
            case ILOpCode.Ldfld or ILOpCode.Ldflda or ILOpCode.Stfld when field.IsStatic:
                LiftStaticFieldOfInstance(instruction, field);
                return true;
            case ILOpCode.Ldfld:
                var instance = Pop();
                Push(instance.StackKind == StackKind.Struct
                    ? new IrFieldOfValue(instance, field)
                    : Load(AddressOf(instance, field), field.Type, instruction.Prefixes));
                return true;
            case ILOpCode.Ldflda:
                Push(AddressOf(Pop(), field));
                return true;
            case ILOpCode.Stfld:
                var value = Pop();
                Store(AddressOf(Pop(), field), value, field.Type, instruction.Prefixes);
                return true;
            case ILOpCode.Ldsfld:
                Push(Load(StaticAddressOf(field), field.Type, instruction.Prefixes));
                return true;
            case ILOpCode.Ldsflda:
                Push(StaticAddressOf(field));
                return true;
            case ILOpCode.Stsfld:
                var stored = Pop();
                Store(StaticAddressOf(field), stored, field.Type, instruction.Prefixes);
                return true;
            case ILOpCode.Ldtoken:
                Push(new IrMappedData(field, _types.PointerTo(_types.Byte)));
                return true;
            default:
                return false;
        }
    }

    /// <summary>The instructions for fields of objects take static ones too; the object, which may be null, is not looked at.</summary>
    private void LiftStaticFieldOfInstance(IlInstruction instruction, FieldSym field)
    {
        var value = instruction.OpCode == ILOpCode.Stfld ? Pop() : null;
        Pop();
        var address = StaticAddressOf(field);
        if (value is not null)
        {
            Store(address, value, field.Type, instruction.Prefixes);
        }
        else
        {
            Push(instruction.OpCode == ILOpCode.Ldfld ? Load(address, field.Type, instruction.Prefixes) : address);
        }
    }

    private IrExpression AddressOf(IrExpression instance, FieldSym field)
    {
        // The field of an enum or a primitive is the value itself.
        if (field.DeclaringType.Kind is TypeKind.Enum or TypeKind.Primitive && instance.StackKind != StackKind.Object)
        {
            return new IrReinterpret(instance, _types.ByReferenceTo(field.Type));
        }

        // The framework's own fields of a string: its characters have another place here.
        if (field.DeclaringType == _types.String)
        {
            return field.Name == "_firstChar"
                ? new IrElementAddress(NotNull(instance), Int32(0), _types.Char, _types.ByReferenceTo(_types.Char))
                : throw new UnsupportedException(DiagnosticId.UnsupportedMember, field.FullName, "Use the members of string.");
        }

        var checkedInstance = instance.StackKind == StackKind.Object ? NotNull(instance) : instance;
        return new IrFieldAddress(checkedInstance, field, _types.ByReferenceTo(field.Type));
    }

    private IrExpression StaticAddressOf(FieldSym field)
    {
        Initialise(field.DeclaringType);
        if (field.MappedData is not null)
        {
            IrExpression bytes = new IrMappedData(field.MappedInto?.Field ?? field, _types.PointerTo(_types.Byte));
            return new IrReinterpret(field.MappedInto is (_, > 0 and var offset) ? Binary(IrBinaryOperator.Add, bytes, Int32(offset), false, false) : bytes, _types.ByReferenceTo(field.Type));
        }

        return new IrStaticFieldAddress(field, _types.ByReferenceTo(field.Type));
    }

    /// <summary>Triggers the static constructor, but not from inside itself.</summary>
    private void Initialise(TypeSym type)
    {
        if (type.StaticConstructor is { } constructor && constructor != _method)
        {
            Add(new IrStaticInit(type, Location));
        }
    }

    /// <summary>The same value after a check; <c>this</c> was checked by the caller.</summary>
    private IrExpression NotNull(IrExpression value)
    {
        if (value is IrString or IrLoadVariable { Variable.IsThis: true })
        {
            return value;
        }

        var simple = Simple(value);
        Add(new IrNullCheck(simple, Location));
        return simple;
    }
}
