using System.Reflection.Metadata;
using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>Control flow (ECMA-335 III.3.5 to III.3.16, III.3.46, III.3.57, III.3.66). Values on the stack travel in variables of the target block.</summary>
internal sealed partial class StackLifter
{
    private bool TryLiftBranch(IlInstruction instruction)
    {
        switch (instruction.OpCode)
        {
            case ILOpCode.Br:
                JumpTo(instruction.Target, _index);
                return true;
            case ILOpCode.Brtrue or ILOpCode.Brfalse:
                var value = Pop();
                var isTrue = IsNotZero(value);
                BranchTo(instruction.OpCode == ILOpCode.Brtrue ? isTrue : IrLogic.Negate(isTrue), instruction.Target);
                return true;
            case >= ILOpCode.Beq and <= ILOpCode.Blt_un:
                var right = Pop();
                BranchTo(Compare(ComparisonOf(instruction.OpCode), Pop(), right), instruction.Target);
                return true;
            case ILOpCode.Switch:
                SwitchTo((int[])instruction.Operand!);
                return true;
            case ILOpCode.Ret:
                var returned = _method.ReturnType.IsVoid ? null : ToVariable(Pop(), _method.ReturnType);
                RequireEmptyStack();
                End(new IrReturn(returned, Location));
                return true;
            case ILOpCode.Leave:
                Leave(instruction);
                return true;
            case ILOpCode.Endfilter:
                var accepted = Pop();
                RequireEmptyStack();
                End(new IrEndFilter(accepted, Location));
                return true;
            case ILOpCode.Rethrow:
                Rethrow();
                return true;
            case ILOpCode.Endfinally:
                EndFinally();
                return true;
            default:
                return false;
        }
    }

    private IrCompare IsNotZero(IrExpression value) => value switch
    {
        IrCompare compare => compare,
        { StackKind: StackKind.Single or StackKind.Double } => new IrCompare(IrComparison.NotEqual, value, new IrFloat(0, value.Type), true, _types.Int32),
        { StackKind: StackKind.Int32 or StackKind.Int64 } => new IrCompare(IrComparison.NotEqual, value, new IrInteger(0, StackType(value)), true, _types.Int32),
        { Type.Kind: TypeKind.Primitive } => new IrCompare(IrComparison.NotEqual, value, new IrInteger(0, _types.IntPtr), true, _types.Int32),
        _ => new IrCompare(IrComparison.NotEqual, value, new IrNull(value.Type), true, _types.Int32),
    };

    private void JumpTo(int target, int from)
    {
        var block = Edge(from, target);
        PassStack(block);
        End(new IrJump(block, Location));
    }

    private void BranchTo(IrExpression condition, int target)
    {
        // A side that cannot run was found by the reachability analysis.
        if (!_live[target])
        {
            JumpTo(_index + 1, _index);
            return;
        }

        if (_index + 1 >= _live.Count || !_live[_index + 1] || _index + 1 == target)
        {
            JumpTo(target, _index);
            return;
        }

        var then = Edge(_index, target);
        var otherwise = Edge(_index, _index + 1);
        if (_stack.Count > 0)
        {
            condition = InTemporary(condition);
        }

        PassStack(then);
        PassStack(otherwise);
        End(new IrBranch(condition, then, otherwise, Location));
    }

    private void SwitchTo(int[] targets)
    {
        var value = Pop();

        // Targets that cannot run belong to values that do not occur: they may go anywhere.
        var next = Edge(_index, _live[_index + 1] ? _index + 1 : targets.First(target => _live[target]));
        var cases = targets.Select(target => _live[target] ? Edge(_index, target) : next).ToList();
        if (_stack.Count > 0)
        {
            value = InTemporary(value);
        }

        cases.Append(next).Distinct().ToList().ForEach(PassStack);
        End(new IrSwitch(value, cases, next, Location));
    }

    /// <summary>Puts what is on the stack into the variables with which the target block begins.</summary>
    private void PassStack(IrBlock target)
    {
        if (!_entryStacks.TryGetValue(target, out var entry))
        {
            entry = [.. _stack.Select((value, index) => _function.AddTemporary(_joins.TypeAt(target, index) ?? MergedType(value)))];
            _entryStacks[target] = entry;
        }

        if (entry.Count != _stack.Count)
        {
            throw Invalid("the evaluation stack differs in depth where control flow joins");
        }

        for (var i = 0; i < entry.Count; i++)
        {
            _joins.Meet(target, i, entry[i].Type, _stack[i], _types.Object);
        }

        // All values are read before the first variable is written: a loop may permute them.
        var values = _stack.Select((value, index) =>
            entry.Where((variable, other) => other != index && Reads(value, variable)).Any() ? InTemporary(value) : value).ToList();
        for (var i = 0; i < entry.Count; i++)
        {
            if (values[i] is not IrLoadVariable { Variable: var same } || same != entry[i])
            {
                Add(new IrAssign(entry[i], ToVariable(values[i], entry[i].Type), Location));
            }
        }
    }

    private TypeSym MergedType(IrExpression value) => value.StackKind switch
    {
        StackKind.Int32 => _types.Int32,
        _ => value.Type,
    };
}
