using System.Reflection.Metadata;
using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>Arguments, locals, and the stack itself.</summary>
internal sealed partial class StackLifter
{
    private bool TryLiftVariable(IlInstruction instruction)
    {
        switch (instruction.OpCode)
        {
            case ILOpCode.Ldarg or ILOpCode.Ldloc:
                Push(new IrLoadVariable(VariableOf(instruction)));
                return true;
            case ILOpCode.Ldarga or ILOpCode.Ldloca:
                var taken = VariableOf(instruction);
                Push(new IrVariableAddress(taken, _types.ByReferenceTo(taken.Type)));
                return true;
            case ILOpCode.Starg or ILOpCode.Stloc:
                var variable = VariableOf(instruction);
                var value = Pop();
                KeepOldValue(variable);
                Add(new IrAssign(variable, ToVariable(value, variable.Type), Location));
                return true;
            case ILOpCode.Dup:
                var top = Pop();
                var simple = top is IrInteger or IrNull or IrString or IrFloat or IrLoadVariable or IrVariableAddress or IrStaticFieldAddress
                    ? top
                    : InTemporary(top);
                _stack.Add(simple);
                _stack.Add(simple);
                return true;
            case ILOpCode.Pop:
                Pop();
                return true;
            default:
                return false;
        }
    }

    /// <summary>Values change their kind only from float to double and back when they are stored (ECMA-335 III.1.8.1.3); constants lose what does not fit.</summary>
    private IrExpression ToVariable(IrExpression value, TypeSym type) => (value.StackKind, type.StackKind) switch
    {
        (StackKind.Double, StackKind.Single) => new IrConvert(value, _types.Single, false, false, _types.Single),
        (StackKind.Single, StackKind.Double) => new IrConvert(value, _types.Double, false, false, _types.Double),
        _ => IrNarrowing.Narrow(value, type),
    };
}
