using System.Reflection.Metadata;
using Il2Mcu.Diagnostics;
using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>
/// Evaluation stack to trees, one method. An entry of the stack is kept as a tree as long as nothing can change its
/// value; everything that reads memory, may throw or has an effect goes into a temporary at once, so that
/// the order of evaluation is that of the IL. Optimise folds most temporaries back.
/// One partial file per group of instructions of ECMA-335 III.
/// </summary>
internal sealed partial class StackLifter
{
    private readonly ManagedProgram _program;
    private readonly WellKnownTypes _types;
    private readonly Closure _closure;
    private readonly MethodSym _method;
    private readonly IlBody _body;
    private readonly IReadOnlyList<bool> _live;
    private readonly ControlFlow _flow;
    private readonly IrFunction _function;
    private readonly List<IrVariable> _locals;
    private readonly FinallyRegions _finally;
    private readonly TryRegions _tries;
    private readonly StackJoins _joins;
    private readonly NullReceivers _receivers;
    private readonly ThrownObjects _thrown;
    private readonly Dictionary<IrBlock, List<IrVariable>> _entryStacks = [];
    private IReadOnlyList<int>? _depths;
    private List<IrExpression> _stack = [];
    private IrBlock _block = null!;
    private int _index;
    private int _nextBlock;

    public StackLifter(ManagedProgram program, Closure closure, MethodSym method, StackJoins joins, NullReceivers receivers, ThrownObjects thrown)
    {
        _joins = joins;
        _receivers = receivers;
        _thrown = thrown;
        _program = program;
        _types = program.Types;
        _closure = closure;
        _method = method;
        _body = method.Body!;
        _live = closure.LiveCode[method];
        _flow = ControlFlow.Of(_body, _live);
        var arguments = method.Arguments(_types.ByReferenceTo)
            .Select((argument, index) => new IrVariable(argument.Name, argument.Type, IrVariableKind.Argument)
            {
                IsThis = index == 0 && !method.IsStatic && argument.Type.IsReferenceType && !receivers.MayBeNull(method),
            });
        _function = new IrFunction(method, [.. arguments]);
        _locals = [.. _body.Locals.Select(local => new IrVariable(local.Name, local.Type, IrVariableKind.Local))];
        _function.Variables.AddRange(_locals);
        _nextBlock = _flow.Leaders.Count();
        _tries = new TryRegions(_body, _live, NewBlock, allFilter: thrown.AreUnwrappedIn(method));
        _finally = new FinallyRegions(_body, _live, () => _function.AddTemporary(_types.Int32));
    }

    /// <summary>C# position of the instruction at hand.</summary>
    public SourceLocation? Location => _index < _body.Instructions.Count ? _body.Instructions[_index].Location : null;

    /// <exception cref="UnsupportedException">The body holds something that is not supported.</exception>
    public IrFunction Run()
    {
        MarkAddressTaken();
        if (_tries.Misplaced() is { } misplaced)
        {
            _index = misplaced.Start;
            throw Invalid("protected blocks and handlers are not nested");
        }

        if (RegionRules.Broken(_body, _live) is { } broken)
        {
            _index = broken.Index;
            throw Invalid(broken.What);
        }

        EnterHandlersThatStandBefore();
        LiftBlocks();
        FinishReentries();
        ZeroLocals();

        return _function;
    }

    private void LiftBlocks()
    {
        var waiting = new List<int>();
        foreach (var leader in _flow.Leaders)
        {
            if (AwaitsStack(leader))
            {
                waiting.Add(leader);
            }
            else
            {
                Lift(leader);
            }
        }

        while (waiting.Count > 0)
        {
            var next = Math.Max(0, waiting.FindIndex(leader => !AwaitsStack(leader)));
            Lift(waiting[next]);
            waiting.RemoveAt(next);
        }
    }

    private void Lift(int leader)
    {
        EnterTries(leader);
        LiftBlock(leader);
    }

    /// <summary>True if a block begins with values on the stack, but no block that leads there has been lifted.</summary>
    private bool AwaitsStack(int leader) => leader > 0 && !_entryStacks.ContainsKey(_flow.BlockAt(leader))
        && (_depths ??= StackDepths.Of(_body))[leader] > 0;

    private void MarkAddressTaken()
    {
        for (var i = 0; i < _body.Instructions.Count; i++)
        {
            var instruction = _body.Instructions[i];
            if (_live[i] && instruction.OpCode is ILOpCode.Ldloca or ILOpCode.Ldarga)
            {
                VariableOf(instruction).IsAddressTaken = true;
            }
        }
    }

    private IrVariable VariableOf(IlInstruction instruction) =>
        instruction.OpCode is ILOpCode.Ldarg or ILOpCode.Ldarga or ILOpCode.Starg
            ? _function.Arguments[(int)instruction.Operand!]
            : _locals[(int)instruction.Operand!];

    private void LiftBlock(int leader)
    {
        _block = _flow.BlockAt(leader);
        _function.Blocks.Add(_block);
        _stack = _entryStacks.TryGetValue(_block, out var entry) ? [.. entry.Select(variable => new IrLoadVariable(variable))] : [];
        if (leader == 0 && _program.TriggersStaticConstructor(_method))
        {
            Initialise(_method.DeclaringType);
        }

        for (_index = leader; _index < _body.Instructions.Count; _index++)
        {
            if (_index > leader && _flow.IsLeader(_index))
            {
                JumpTo(_index, from: _index - 1);
                return;
            }

            if (!_live[_index])
            {
                End(new IrUnreachable(Location));
                return;
            }

            LiftInstruction(_body.Instructions[_index]);
            if (_block.Statements.Count > 0 && _block.Statements[^1] is IrTerminator)
            {
                return;
            }
        }

        throw Invalid("control runs off the end");
    }

    private void LiftInstruction(IlInstruction instruction)
    {
        if (!TryLiftArithmetic(instruction)
            && !TryLiftConversion(instruction)
            && !TryLiftVariable(instruction)
            && !TryLiftMemory(instruction)
            && !TryLiftField(instruction)
            && !TryLiftArray(instruction)
            && !TryLiftObject(instruction)
            && !TryLiftFunctionPointer(instruction)
            && !TryLiftCall(instruction)
            && !TryLiftBranch(instruction))
        {
            throw UnsupportedCode.Instruction(instruction.OpCode);
        }
    }

    /// <summary>Locals are zero on entry (ECMA-335 II.15.4.1.3). The C compiler drops what is overwritten.</summary>
    private void ZeroLocals()
    {
        var zeroes = _locals.Where(IsZeroed).Select(local => (IrStatement)new IrAssign(local, Zero(local.Type), _function.Location)).ToList();

        // The entry block may be the target of a loop; locals are zeroed only once.
        if (zeroes.Count > 0)
        {
            var entry = new IrBlock(-1);
            entry.Replace(zeroes.Append(new IrJump(_function.Blocks[0], null)));
            _function.Blocks.Insert(0, entry);
        }
    }

    /// <summary>
    /// Whether a local that is used is zeroed on entry: all are where the method says so; references also where it does not, as under
    /// .NET. Of the others any value would do (ECMA-335 III.1.7.4), but C wants one: it is spared only where a method fills the local
    /// by its address, as for <c>out</c>. What is assigned before it is read loses its zero when dead assignments are removed.
    /// </summary>
    private bool IsZeroed(IrVariable local)
    {
        var first = Enumerable.Range(0, _body.Instructions.Count).FirstOrDefault(i => Names(i, local), -1);
        return first >= 0
            && (_body.InitLocals || !local.IsAddressTaken || TypeFacts.ContainsReferences(local.Type) || !PassesAddress(first));
    }

    private bool Names(int index, IrVariable local) => _live[index]
        && _body.Instructions[index].OpCode is ILOpCode.Ldloc or ILOpCode.Ldloca or ILOpCode.Stloc
        && VariableOf(_body.Instructions[index]) == local;

    private bool PassesAddress(int index) =>
        _body.Instructions[index].OpCode is ILOpCode.Ldloca && _body.Instructions[index + 1].OpCode is not ILOpCode.Pop;

    private static IrExpression Zero(TypeSym type) => type.StackKind switch
    {
        StackKind.Int32 or StackKind.Int64 or StackKind.NativeInt when type.Kind is not (TypeKind.Pointer or TypeKind.FunctionPointer) =>
            new IrInteger(0, type),
        StackKind.Single or StackKind.Double => new IrFloat(0, type),
        StackKind.Struct => new IrDefault(type),
        _ => new IrNull(type),
    };

    private IrExpression Pop()
    {
        if (_stack.Count == 0)
        {
            throw Invalid("the evaluation stack is empty");
        }

        var value = _stack[^1];
        _stack.RemoveAt(_stack.Count - 1);
        return value;
    }

    /// <summary>The operand of an instruction that takes an object and nothing else (ECMA-335 III.4.12, III.4.31); addresses may pass for one.</summary>
    private IrExpression PopObject()
    {
        var value = Pop();
        return value.Type.StackKind is StackKind.Int32 or StackKind.Int64 or StackKind.Single or StackKind.Double
            ? throw Invalid("a number stands where an object is expected")
            : value;
    }

    /// <summary>ECMA-335 III.3.30, III.3.37, III.3.47, III.3.56: the instruction at hand wants nothing on the stack but its operands.</summary>
    private void RequireEmptyStack()
    {
        if (_stack.Count > 0)
        {
            throw Invalid("values are left on the evaluation stack");
        }
    }

    private List<IrExpression> Pop(int count)
    {
        var values = new List<IrExpression>();
        for (var i = 0; i < count; i++)
        {
            values.Add(Pop());
        }

        values.Reverse();
        return values;
    }

    /// <summary>Pushes a value; it goes through a temporary unless nothing can change it.</summary>
    private void Push(IrExpression value)
    {
        _stack.Add((value.Effects & ~IrEffects.ReadsLocal) == 0 ? value : InTemporary(value));
    }

    private IrLoadVariable InTemporary(IrExpression value)
    {
        var temporary = _function.AddTemporary(value.Type);
        Add(new IrAssign(temporary, value, Location));
        return new IrLoadVariable(temporary);
    }

    /// <summary>A form of the value that can be written down twice: a constant or a variable that nobody else changes.</summary>
    private IrExpression Simple(IrExpression value) =>
        value is IrInteger or IrNull or IrLoadVariable { Variable.IsAddressTaken: false } ? value : InTemporary(value);

    /// <summary>Entries of the stack that read the variable keep its old value.</summary>
    private void KeepOldValue(IrVariable variable)
    {
        for (var i = 0; i < _stack.Count; i++)
        {
            if (Reads(_stack[i], variable))
            {
                _stack[i] = InTemporary(_stack[i]);
            }
        }
    }

    private static bool Reads(IrExpression expression, IrVariable variable) =>
        expression is IrLoadVariable load ? load.Variable == variable : expression.Operands.Any(operand => Reads(operand, variable));

    private void Add(IrStatement statement) => _block.Statements.Add(statement);

    private void End(IrTerminator terminator) => Add(terminator);

    private IrInteger Int32(long value) => new(value, _types.Int32);

    private UnsupportedException Invalid(string what) =>
        new(DiagnosticId.InvalidIl, what, _index < _body.Instructions.Count ? $"IL_{_body.Instructions[_index].Offset:x4}" : "the end");
}
