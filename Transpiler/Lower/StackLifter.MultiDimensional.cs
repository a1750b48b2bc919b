using Il2Mcu.Diagnostics;
using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>Arrays of several dimensions (ECMA-335 II.14.2): the methods that every array type has, and questions about dimensions.</summary>
internal sealed partial class StackLifter
{
    /// <summary>The constructor with the length of each dimension, or with lower bound and length of each.</summary>
    private IrExpression NewMultiDimensional(MethodSym constructor)
    {
        var type = constructor.DeclaringType;
        var arguments = Pop(constructor.Parameters.Count);
        if (arguments.Count == type.Rank)
        {
            return type.Kind == TypeKind.Array ? new IrNewArray(arguments[0], type) : new IrNewMultiDimensional(arguments, type);
        }

        var bounds = arguments.Where((_, index) => index % 2 == 0);
        if (arguments.Count != 2 * type.Rank || type.Kind == TypeKind.Array || bounds.Any(bound => bound is not IrInteger { Value: 0 }))
        {
            throw new UnsupportedException(DiagnosticId.UnsupportedType, $"{type.FullName} with lower bounds", "Let all indices begin at 0.");
        }

        return new IrNewMultiDimensional([.. arguments.Where((_, index) => index % 2 == 1)], type);
    }

    /// <summary>Get, Set and Address.</summary>
    private void LiftArrayAccessor(MethodSym method, IlPrefixes? prefixes)
    {
        var type = method.DeclaringType;
        var element = type.ElementType!;
        var value = method.Intrinsic == Intrinsic.ArraySet ? Pop() : null;
        var indices = Pop(type.Rank);
        var array = Simple(Pop());
        switch (method.Intrinsic)
        {
            case Intrinsic.ArrayGet:
                Push(new IrLoad(ElementAddress(array, indices, type), element, false, false));
                break;
            case Intrinsic.ArraySet when NeedsStoreCheck(type, value!):
                value = Simple(value!);
                var checkedArray = NotNull(array);
                Add(new IrStoreCheck(checkedArray, value, Location));
                Store(ElementAddress(checkedArray, indices, type), value, element, null);
                break;
            case Intrinsic.ArraySet:
                Store(ElementAddress(array, indices, type), value!, element, null);
                break;
            default:
                array = NotNull(array);
                CheckExactElements(array, type, prefixes);
                Push(ElementAddress(array, indices, type));
                break;
        }
    }

    private IrElementAddress ElementAddress(IrExpression array, List<IrExpression> indices, TypeSym type)
    {
        if (type.Kind == TypeKind.Array)
        {
            return ElementAddress(array, indices[0], type.ElementType!);
        }

        var checkedArray = NotNull(array);
        IrExpression? flat = null;
        for (var dimension = 0; dimension < indices.Count; dimension++)
        {
            var index = Simple(indices[dimension]);
            var length = new IrDimensionLength(checkedArray, dimension, _types.Int32);
            Add(new IrBoundsCheck(index, length, Location));
            flat = flat is null ? index : Binary(IrBinaryOperator.Add, Binary(IrBinaryOperator.Multiply, flat, length, false, false), index, false, false);
        }

        return new IrElementAddress(checkedArray, flat!, type.ElementType!, _types.ByReferenceTo(type.ElementType!)) { Rank = type.Rank };
    }

    /// <summary>A reference to an element must be to its exact type, unless it is only read (the <c>readonly.</c> prefix, ECMA-335 III.2.3).</summary>
    private void CheckExactElements(IrExpression array, TypeSym expected, IlPrefixes? prefixes)
    {
        if (expected.ElementType!.IsReferenceType && prefixes?.ReadOnly != true && !(HasExactElements(expected) && array.Type == expected))
        {
            Add(new IrExactArrayCheck(array, expected, Location));
        }
    }

    /// <summary>Questions about the dimensions of an array whose type is known here; others are calls of the library.</summary>
    private bool TryLiftDimensions(MethodSym method)
    {
        if (method.IsStatic || method.DeclaringType.FullName != "System.Array" || method.Parameters.Count > 1 || _stack.Count <= method.Parameters.Count)
        {
            return false;
        }

        var array = _stack[^(method.Parameters.Count + 1)];
        var dimension = method.Parameters.Count == 0 ? 0 : _stack[^1] is IrInteger { Value: var number } && number >= 0 && number < array.Type.Rank ? (int)number : -1;
        if (array.Type.Kind is not (TypeKind.Array or TypeKind.MultiDimensionalArray) || dimension < 0
            || method.Name is not ("get_Rank" or "GetLength" or "GetLowerBound" or "GetUpperBound"))
        {
            return false;
        }

        Pop(method.Parameters.Count);
        var receiver = NotNull(Pop());
        var length = array.Type.Kind == TypeKind.Array ? new IrLength(receiver, _types.Int32) : (IrExpression)new IrDimensionLength(receiver, dimension, _types.Int32);
        Push(method.Name switch
        {
            "get_Rank" => Int32(array.Type.Rank),
            "GetLength" => length,
            "GetLowerBound" => Int32(0),
            _ => Binary(IrBinaryOperator.Subtract, length, Int32(1), false, false),
        });
        return true;
    }
}
