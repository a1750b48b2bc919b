using System.Reflection.Metadata;
using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Reach;

/// <summary>
/// The abstract interpreter: finds the instructions of a specialised body that can run, by following
/// constants through the evaluation stack and the locals. Code behind a constant condition
/// contributes nothing to the program; that cannot be left to the C compiler.
/// </summary>
internal sealed class ConstantFlow
{
    private const int EvaluationLengthLimit = 32;

    private readonly IlBody _body;
    private readonly Func<MethodSym, IReadOnlyList<AbstractValue>, AbstractValue> _evaluateCall;
    private readonly bool[] _live;
    private readonly State?[] _entries;
    private readonly Queue<int> _work = new();
    private readonly bool[] _addressTaken;
    private readonly Dictionary<int, AbstractValue> _results = [];

    private ConstantFlow(IlBody body, Func<MethodSym, IReadOnlyList<AbstractValue>, AbstractValue> evaluateCall)
    {
        _body = body;
        _evaluateCall = evaluateCall;
        _live = new bool[body.Instructions.Count];
        _entries = new State?[body.Instructions.Count];
        _addressTaken = new bool[body.Locals.Count];
        foreach (var instruction in body.Instructions.Where(instruction => instruction.OpCode == ILOpCode.Ldloca))
        {
            _addressTaken[(int)instruction.Operand!] = true;
        }

        // A handler may run between any two instructions of its region: locals are not followed in such bodies.
        if (body.ExceptionRegions.Count > 0)
        {
            Array.Fill(_addressTaken, true);
        }
    }

    /// <summary>True for each instruction that can run.</summary>
    public static IReadOnlyList<bool> FindLiveCode(IlBody body, Func<MethodSym, IReadOnlyList<AbstractValue>, AbstractValue> evaluateCall)
    {
        var flow = new ConstantFlow(body, evaluateCall);
        flow.EnterMethod();
        flow.Run();
        return flow._live;
    }

    /// <summary>The constant that a small body without exception regions returns on all its live paths, or Unknown.</summary>
    public static AbstractValue Evaluate(IlBody body, Func<MethodSym, IReadOnlyList<AbstractValue>, AbstractValue> evaluateCall)
    {
        if (body.Instructions.Count > EvaluationLengthLimit || body.ExceptionRegions.Count > 0)
        {
            return AbstractValue.Unknown;
        }

        var flow = new ConstantFlow(body, evaluateCall);
        flow.EnterMethod();
        flow.Run();
        var results = flow._results.Values.Distinct().ToList();
        return results.Count == 1 ? results[0] : AbstractValue.Unknown;
    }

    private void EnterMethod()
    {
        var locals = Enumerable.Repeat(_body.InitLocals ? AbstractValue.Of(0) : AbstractValue.Unknown, _body.Locals.Count);
        Enter(0, new State([], [.. locals.Select((value, index) => InitialLocal(value, index))]));
    }

    private AbstractValue InitialLocal(AbstractValue value, int index) =>
        _addressTaken[index] ? AbstractValue.Unknown : _body.Locals[index].Type.StackKind switch
        {
            StackKind.Int32 or StackKind.Int64 => value,
            _ => AbstractValue.Unknown,
        };

    private void EnterRegion(IlExceptionRegion region)
    {
        var unknown = _body.Locals.Select(_ => AbstractValue.Unknown).ToArray();
        var stack = region.Kind is IlExceptionRegionKind.Catch or IlExceptionRegionKind.Filter ? new[] { AbstractValue.Unknown } : [];
        Enter(region.HandlerStart, new State([.. stack], unknown));
        if (region.FilterStart >= 0)
        {
            Enter(region.FilterStart, new State([.. stack], unknown));
        }
    }

    private void Enter(int index, State state)
    {
        var known = _entries[index];
        var merged = known is null ? state.Copy() : known.Merge(state);
        if (known is null || !merged.SameAs(known))
        {
            _entries[index] = merged;
            _work.Enqueue(index);
        }
    }

    private void Run()
    {
        while (_work.TryDequeue(out var index))
        {
            var state = _entries[index]!.Copy();
            var isFirst = true;
            while (index < _body.Instructions.Count)
            {
                // Code that is also reached by a branch is handled from its own merged entry state.
                if (!isFirst && _entries[index] is not null)
                {
                    Enter(index, state);
                    break;
                }

                isFirst = false;
                MarkLive(index);
                if (!Step(index, state))
                {
                    break;
                }

                index++;
                if (index < _body.Instructions.Count && IsBranchTarget(index))
                {
                    Enter(index, state);
                    break;
                }
            }
        }
    }

    /// <summary>Handlers can run once an instruction of their protected block can.</summary>
    private void MarkLive(int index)
    {
        if (_live[index])
        {
            return;
        }

        _live[index] = true;
        foreach (var region in _body.ExceptionRegions.Where(region => region.TryStart <= index && index < region.TryEnd && !_live[region.HandlerStart]))
        {
            EnterRegion(region);
        }
    }

    private HashSet<int>? _targets;

    private bool IsBranchTarget(int index)
    {
        _targets ??= [.. _body.Instructions.SelectMany(instruction => instruction.Operand switch
        {
            int target when IlOpcodes.IsBranch(instruction.OpCode) => [target],
            int[] targets => targets,
            _ => Array.Empty<int>(),
        })];
        return _targets.Contains(index);
    }

    /// <summary>Runs one instruction on the state; false if control does not fall through.</summary>
    private bool Step(int index, State state)
    {
        var instruction = _body.Instructions[index];
        var code = instruction.OpCode;
        switch (code)
        {
            case ILOpCode.Br:
                Enter(instruction.Target, state);
                return false;
            case ILOpCode.Leave:
                Enter(instruction.Target, state with { Stack = [] });
                return false;
            case ILOpCode.Brtrue or ILOpCode.Brfalse:
                var condition = state.Pop().IsTrue;
                return Branch(instruction.Target, condition is { } value ? value == (code == ILOpCode.Brtrue) : null, state);
            case ILOpCode.Switch:
                return Switch((int[])instruction.Operand!, state);
            case ILOpCode.Ret:
                // The last visit saw the most general state.
                _results[index] = state.Pop();
                return false;
            case ILOpCode.Throw or ILOpCode.Rethrow or ILOpCode.Endfinally or ILOpCode.Endfilter or ILOpCode.Jmp:
                return false;
            case >= ILOpCode.Beq and <= ILOpCode.Blt_un:
                var right = state.Pop();
                var left = state.Pop();
                return Branch(instruction.Target, Compare(code, left, right), state);
            case ILOpCode.Callvirt when instruction is { Operand: MethodSym { Intrinsic: Intrinsic.ObjectType }, Prefixes.Constrained: { IsValueType: true } type }
                && TypeFacts.NullableUnderlying(type) is null:
                state.Pop();
                state.Stack.Add(AbstractValue.TokenOf(type));
                return true;
            case ILOpCode.Stloc:
                state.Stack.Add(Narrowed(state.Pop(), _body.Locals[(int)instruction.Operand!].Type));
                AbstractEvaluation.Step(instruction, state, _addressTaken);
                return true;
            case ILOpCode.Call or ILOpCode.Callvirt when instruction.Operand is MethodSym method:
                return Call(method, code == ILOpCode.Call || !method.IsVirtual, state);
            default:
                AbstractEvaluation.Step(instruction, state, _addressTaken);
                return true;
        }
    }

    private static AbstractValue Narrowed(AbstractValue value, TypeSym type) =>
        value.Kind == AbstractValueKind.Integer ? AbstractValue.Of(IrNarrowing.Narrow(value.Integer, type)) : value;

    private bool Branch(int target, bool? taken, State state)
    {
        if (taken != false)
        {
            Enter(target, state);
        }

        return taken != true;
    }

    private bool Switch(int[] targets, State state)
    {
        var value = state.Pop();
        if (value.Kind == AbstractValueKind.Integer)
        {
            var isCase = value.Integer >= 0 && value.Integer < targets.Length;
            if (isCase)
            {
                Enter(targets[value.Integer], state);
            }

            return !isCase;
        }

        foreach (var target in targets)
        {
            Enter(target, state);
        }

        return true;
    }

    private bool Call(MethodSym method, bool direct, State state)
    {
        var count = method.Parameters.Count + (method.IsStatic ? 0 : 1);
        var arguments = Enumerable.Range(0, count).Select(_ => state.Pop()).Reverse().ToList();
        if (!method.ReturnType.IsVoid)
        {
            state.Stack.Add(direct ? Narrowed(_evaluateCall(method, arguments), method.ReturnType) : AbstractValue.Unknown);
        }

        return !method.DoesNotReturn;
    }

    private static bool? Compare(ILOpCode code, AbstractValue left, AbstractValue right)
    {
        if (left.Kind == AbstractValueKind.TypeToken && right.Kind == AbstractValueKind.TypeToken)
        {
            return code switch
            {
                ILOpCode.Beq => left.Type == right.Type,
                ILOpCode.Bne_un => left.Type != right.Type,
                _ => null,
            };
        }

        return left.Kind == AbstractValueKind.Integer && right.Kind == AbstractValueKind.Integer
            ? AbstractEvaluation.CompareIntegers(code, left.Integer, right.Integer)
            : null;
    }

    /// <summary>Stack and locals at one point.</summary>
    internal sealed record State(List<AbstractValue> Stack, AbstractValue[] Locals)
    {
        public AbstractValue Pop()
        {
            if (Stack.Count == 0)
            {
                return AbstractValue.Unknown; // Invalid IL; Lower reports it.
            }

            var value = Stack[^1];
            Stack.RemoveAt(Stack.Count - 1);
            return value;
        }

        public State Copy() => new([.. Stack], [.. Locals]);

        public State Merge(State other) => new(
            [.. Stack.Zip(other.Stack, AbstractValue.Merge)],
            [.. Locals.Zip(other.Locals, AbstractValue.Merge)]);

        public bool SameAs(State other) => Stack.SequenceEqual(other.Stack) && Locals.SequenceEqual(other.Locals);
    }
}
