using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>
/// The code of a delegate type's multicast delegates: calls every delegate of the list with the same arguments, in order, and
/// returns what the last one returned (ECMA-335 II.14.6.2). The list stands in the target's place and is never empty.
/// </summary>
internal static class InvokeListBody
{
    public static IrFunction Of(MethodSym method, WellKnownTypes types)
    {
        var arguments = method.Parameters.Select(parameter => new IrVariable(parameter.Name, parameter.Type, IrVariableKind.Argument)).ToList();
        var function = new IrFunction(method, arguments);
        var index = new IrVariable("i", types.Int32, IrVariableKind.Local);
        var item = function.AddTemporary(arguments[0].Type.ElementType!);
        function.Variables.Add(index);
        var result = method.ReturnType.IsVoid ? null : function.AddTemporary(method.ReturnType);

        IrBlock entry = new(0), loop = new(1), end = new(2);
        function.Blocks.AddRange([entry, loop, end]);
        var count = new IrLength(new IrLoadVariable(arguments[0]), types.Int32);
        entry.Replace([new IrAssign(index, new IrInteger(0, types.Int32), null), new IrJump(loop, null)]);
        loop.Replace(
        [
            new IrAssign(item, Item(arguments[0], index, item.Type, types), null),
            Call(method, item, arguments, result, types),
            new IrAssign(index, Next(index, types), null),
            new IrBranch(new IrCompare(IrComparison.Less, new IrLoadVariable(index), count, false, types.Int32), loop, end, null),
        ]);
        end.Replace([new IrReturn(result is null ? null : new IrLoadVariable(result), null)]);
        return function;
    }

    private static IrLoad Item(IrVariable list, IrVariable index, TypeSym type, WellKnownTypes types) =>
        new(new IrElementAddress(new IrLoadVariable(list), new IrLoadVariable(index), type, types.ByReferenceTo(type)), type, false, false);

    private static IrBinary Next(IrVariable index, WellKnownTypes types) =>
        new(IrBinaryOperator.Add, new IrLoadVariable(index), new IrInteger(1, types.Int32), false, false, types.Int32);

    private static IrStatement Call(MethodSym method, IrVariable item, List<IrVariable> arguments, IrVariable? result, WellKnownTypes types)
    {
        var call = new IrIndirectCall(
            FieldOf(item, Delegates.CodeOf(method.DeclaringType), types),
            [FieldOf(item, Delegates.TargetOf(method.DeclaringType), types), .. arguments.Skip(1).Select(argument => new IrLoadVariable(argument))],
            [types.Object, .. arguments.Skip(1).Select(argument => argument.Type)],
            method.ReturnType);
        return result is null ? new IrEvaluate(call, null) : new IrAssign(result, call, null);
    }

    private static IrLoad FieldOf(IrVariable item, FieldSym field, WellKnownTypes types) =>
        new(new IrFieldAddress(new IrLoadVariable(item), field, types.ByReferenceTo(field.Type)), field.Type, false, false);
}
