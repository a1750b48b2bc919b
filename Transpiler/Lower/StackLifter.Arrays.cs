using System.Reflection.Metadata;
using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>One-dimensional arrays and characters of strings (ECMA-335 III.4.7 to III.4.12, III.4.20, III.4.26).</summary>
internal sealed partial class StackLifter
{
    private bool TryLiftArray(IlInstruction instruction)
    {
        var code = instruction.OpCode;
        switch (code)
        {
            case ILOpCode.Newarr:
                var made = (TypeSym)instruction.Operand!;
                Push(made.IsVoid ? throw Invalid("an array of void") : new IrNewArray(Pop(), _types.ArrayOf(made)));
                return true;
            case ILOpCode.Ldlen:
                Push(new IrLength(NotNull(PopObject()), _types.Int32));
                return true;
            case ILOpCode.Ldelema:
                var index = Pop();
                var taken = (TypeSym)instruction.Operand!;
                var addressed = Simple(Pop());
                var place = ElementAddress(addressed, index, taken);
                CheckExactElements(addressed, _types.ArrayOf(taken), instruction.Prefixes);
                Push(place);
                return true;
            case ILOpCode.Ldelem or (>= ILOpCode.Ldelem_i1 and <= ILOpCode.Ldelem_ref):
                var loadIndex = Pop();
                var loaded = Pop();
                var type = ElementType(instruction, loaded);
                Push(new IrLoad(ElementAddress(loaded, loadIndex, type), type, false, false));
                return true;
            case ILOpCode.Stelem or (>= ILOpCode.Stelem_i and <= ILOpCode.Stelem_ref):
                var operands = Pop(3);
                StoreElement(operands[0], operands[1], operands[2], ElementType(instruction, operands[0]));
                return true;
            default:
                return false;
        }
    }

    private void StoreElement(IrExpression array, IrExpression index, IrExpression value, TypeSym element)
    {
        var simpleArray = Simple(array);
        var address = ElementAddress(simpleArray, index, element);
        if (NeedsStoreCheck(simpleArray.Type, value) && element.IsReferenceType)
        {
            value = Simple(value);
            Add(new IrStoreCheck(simpleArray, value, Location));
        }

        Store(address, value, element, null);
    }

    private static bool NeedsStoreCheck(TypeSym array, IrExpression value) =>
        array.ElementType?.IsValueType != true && value is not IrNull && !HasExactElements(array);

    /// <summary>True if every array of this static type holds exactly its element type, so that stores need no check.</summary>
    private static bool HasExactElements(TypeSym array) =>
        array.Kind is TypeKind.Array or TypeKind.MultiDimensionalArray && array.ElementType is { IsSealed: true, IsVariant: false, Kind: TypeKind.Class };

    private IrElementAddress ElementAddress(IrExpression array, IrExpression index, TypeSym element)
    {
        var checkedArray = NotNull(array);
        var simpleIndex = Simple(index);
        Add(new IrBoundsCheck(simpleIndex, new IrLength(checkedArray, _types.Int32), Location));
        return new IrElementAddress(checkedArray, simpleIndex, element, _types.ByReferenceTo(element));
    }

    private TypeSym ElementType(IlInstruction instruction, IrExpression array)
    {
        if (instruction.Operand is TypeSym type)
        {
            return type;
        }

        var actual = array.Type.Kind == TypeKind.Array ? array.Type.ElementType : null;
        return instruction.OpCode switch
        {
            ILOpCode.Ldelem_ref or ILOpCode.Stelem_ref => actual ?? _types.Object,
            ILOpCode.Ldelem_i1 or ILOpCode.Stelem_i1 => OfSize(actual, _types.SByte, instruction.OpCode == ILOpCode.Stelem_i1),
            ILOpCode.Ldelem_u1 => OfSize(actual, _types.Byte, false),
            ILOpCode.Ldelem_i2 or ILOpCode.Stelem_i2 => OfSize(actual, _types.Int16, instruction.OpCode == ILOpCode.Stelem_i2),
            ILOpCode.Ldelem_u2 => OfSize(actual, _types.UInt16, false),
            ILOpCode.Ldelem_i4 or ILOpCode.Stelem_i4 => OfSize(actual, _types.Int32, true),
            ILOpCode.Ldelem_u4 => OfSize(actual, _types.UInt32, true),
            ILOpCode.Ldelem_i8 or ILOpCode.Stelem_i8 => OfSize(actual, _types.Int64, true),
            ILOpCode.Ldelem_r4 or ILOpCode.Stelem_r4 => _types.Single,
            ILOpCode.Ldelem_r8 or ILOpCode.Stelem_r8 => _types.Double,
            _ => actual ?? _types.IntPtr,
        };
    }

    /// <summary>The array's own element type where that reads better and means the same.</summary>
    private static TypeSym OfSize(TypeSym? actual, TypeSym byInstruction, bool signDoesNotMatter) =>
        actual is { IsValueType: true } && actual.StackKind == byInstruction.StackKind
            && (signDoesNotMatter || TypeFacts.IsUnsigned(actual) == TypeFacts.IsUnsigned(byInstruction))
            ? actual
            : byInstruction;
}
