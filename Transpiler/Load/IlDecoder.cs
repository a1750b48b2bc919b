using Il2Mcu.Diagnostics;
using Il2Mcu.Model;
using Mono.Cecil;
using Mono.Cecil.Cil;
using ILOpCode = System.Reflection.Metadata.ILOpCode;

namespace Il2Mcu.Load;

/// <summary>Cecil's method body to <see cref="IlBody"/>: operands resolved, macro forms normalised, prefixes attached.</summary>
internal sealed class IlDecoder(CecilImporter importer)
{
    private readonly CallRewriter _rewriter = new(importer);
    private readonly TokenCalls _tokenCalls = new(importer);

    /// <exception cref="UnresolvedReferenceException">A local variable's type does not exist.</exception>
    public IlBody Decode(MethodDefinition method, GenericContext context)
    {
        var source = method.Body.Instructions;
        var positions = Positions(source);
        var isAnonymous = method.DeclaringType.Name.StartsWith("<>f__AnonymousType", StringComparison.Ordinal);
        var lines = new SequencePointCursor(method);
        var instructions = new List<IlInstruction>();
        IlPrefixes? prefixes = null;
        foreach (var instruction in source)
        {
            var location = lines.At(instruction.Offset);
            if (instruction.OpCode.OpCodeType == OpCodeType.Prefix)
            {
                prefixes = AddPrefix(prefixes ?? new IlPrefixes(), instruction, context);
                continue;
            }

            var (opCode, operand) = Normalise(instruction, method, positions, context);
            (opCode, operand) = _rewriter.Rewrite(opCode, operand, instruction.Operand, isAnonymous);
            instructions.Add(new IlInstruction(instruction.Offset, opCode, operand, prefixes, location));
            _tokenCalls.Rewrite(instructions, instruction.Operand);
            prefixes = null;
        }

        new BoxFolding(importer).Run(instructions);
        new ReceiverFolding(importer.Types).Run(instructions);
        var locals = method.Body.Variables.Select(variable => new IlLocal(variable.Index, LocalName(method, variable), importer.Type(variable.VariableType, context)));
        var regions = method.Body.ExceptionHandlers
            .Select(handler => Region(handler, positions, instructions.Count, context))
            .Where(region => region.CatchType is not { Kind: TypeKind.Interface }); // .NET looks among the base classes of what is thrown: never a match.
        return new IlBody([.. locals], instructions, [.. regions], method.Body.InitLocals, lines.First);
    }

    /// <summary>Index among the decoded instructions of each Cecil instruction; a prefix has the index of what it prefixes.</summary>
    private static Dictionary<Instruction, int> Positions(IEnumerable<Instruction> source)
    {
        var positions = new Dictionary<Instruction, int>();
        var index = 0;
        foreach (var instruction in source)
        {
            positions[instruction] = index;
            index += instruction.OpCode.OpCodeType == OpCodeType.Prefix ? 0 : 1;
        }

        return positions;
    }

    private IlPrefixes AddPrefix(IlPrefixes prefixes, Instruction instruction, GenericContext context) => instruction.OpCode.Code switch
    {
        Code.Volatile => prefixes with { Volatile = true },
        Code.Unaligned => prefixes with { Unaligned = (byte)instruction.Operand },
        Code.Constrained => prefixes with { Constrained = importer.Type((TypeReference)instruction.Operand, context) },
        Code.Readonly => prefixes with { ReadOnly = true },
        _ => prefixes, // tail. and no. only permit what we do not do.
    };

    private (ILOpCode OpCode, object? Operand) Normalise(
        Instruction instruction, MethodDefinition method, Dictionary<Instruction, int> positions, GenericContext context)
    {
        var code = instruction.OpCode.Code;
        return code switch
        {
            >= Code.Ldarg_0 and <= Code.Ldarg_3 => (ILOpCode.Ldarg, code - Code.Ldarg_0),
            >= Code.Ldloc_0 and <= Code.Ldloc_3 => (ILOpCode.Ldloc, code - Code.Ldloc_0),
            >= Code.Stloc_0 and <= Code.Stloc_3 => (ILOpCode.Stloc, code - Code.Stloc_0),
            >= Code.Ldc_I4_M1 and <= Code.Ldc_I4_8 => (ILOpCode.Ldc_i4, code - Code.Ldc_I4_0),
            Code.Ldc_I4_S => (ILOpCode.Ldc_i4, (int)(sbyte)instruction.Operand),
            Code.Ldarg or Code.Ldarg_S => (ILOpCode.Ldarg, ArgumentIndex(instruction, method)),
            Code.Ldarga or Code.Ldarga_S => (ILOpCode.Ldarga, ArgumentIndex(instruction, method)),
            Code.Starg or Code.Starg_S => (ILOpCode.Starg, ArgumentIndex(instruction, method)),
            Code.Ldloc or Code.Ldloc_S => (ILOpCode.Ldloc, ((VariableDefinition)instruction.Operand).Index),
            Code.Ldloca or Code.Ldloca_S => (ILOpCode.Ldloca, ((VariableDefinition)instruction.Operand).Index),
            Code.Stloc or Code.Stloc_S => (ILOpCode.Stloc, ((VariableDefinition)instruction.Operand).Index),
            >= Code.Br_S and <= Code.Blt_Un_S => ((ILOpCode)(instruction.OpCode.Value + (ILOpCode.Br - ILOpCode.Br_s)), positions[(Instruction)instruction.Operand]),
            Code.Leave_S => (ILOpCode.Leave, positions[(Instruction)instruction.Operand]),
            _ => ((ILOpCode)(ushort)instruction.OpCode.Value, Operand(instruction.Operand, method, positions, context, code == Code.Ldtoken)),
        };
    }

    private object? Operand(object? operand, MethodDefinition method, Dictionary<Instruction, int> positions, GenericContext context, bool isToken)
    {
        if (operand is MethodReference called && importer.IsApplication(method) && UnsupportedLibrary.Find(called) is { } unsupported)
        {
            return unsupported;
        }

        try
        {
            return operand switch
            {
                Instruction target => positions[target],
                Instruction[] targets => targets.Select(target => positions[target]).ToArray(),
                FieldReference field => importer.Field(field, context),
                MethodReference { CallingConvention: MethodCallingConvention.VarArg } => new UnresolvedMember(
                    "arglist", UnresolvedReason.UnsupportedInstruction, "Use 'params' instead of __arglist."),
                MethodReference callee => importer.Method(callee, context),
                TypeReference type => isToken ? importer.TokenType(type, context) : importer.Type(type, context),
                CallSite signature => importer.Signature(signature, context),
                _ => operand,
            };
        }
        catch (UnresolvedReferenceException exception)
        {
            return exception.Member;
        }
    }

    private static int ArgumentIndex(Instruction instruction, MethodDefinition method)
    {
        var parameter = (ParameterDefinition)instruction.Operand;
        return parameter.Index + (method.HasThis ? 1 : 0); // Cecil gives -1 for this.
    }

    private IlExceptionRegion Region(ExceptionHandler handler, Dictionary<Instruction, int> positions, int end, GenericContext context)
    {
        int At(Instruction? instruction) => instruction is null ? end : positions[instruction];
        var kind = handler.HandlerType switch
        {
            ExceptionHandlerType.Catch => IlExceptionRegionKind.Catch,
            ExceptionHandlerType.Filter => IlExceptionRegionKind.Filter,
            ExceptionHandlerType.Finally => IlExceptionRegionKind.Finally,
            _ => IlExceptionRegionKind.Fault,
        };
        return new IlExceptionRegion(
            kind,
            At(handler.TryStart),
            At(handler.TryEnd),
            At(handler.HandlerStart),
            At(handler.HandlerEnd),
            handler.FilterStart is null ? -1 : At(handler.FilterStart),
            handler.CatchType is null ? null : importer.Type(handler.CatchType, context));
    }

    private static string LocalName(MethodDefinition method, VariableDefinition variable) =>
        method.DebugInformation.TryGetName(variable, out var name) ? name : $"local{variable.Index}";

    /// <summary>Walks the sequence points along with the instructions.</summary>
    private sealed class SequencePointCursor
    {
        private readonly List<SequencePoint> _points;
        private int _next;
        private SourceLocation? _current;

        public SequencePointCursor(MethodDefinition method)
        {
            _points = PointsOf(method);
            First = _points.Where(point => !point.IsHidden).Select(Location).FirstOrDefault() ?? InStateMachine(method);
            _current = First;
        }

        public SourceLocation? First { get; }

        public SourceLocation? At(int offset)
        {
            while (_next < _points.Count && _points[_next].Offset <= offset)
            {
                var point = _points[_next++];
                _current = point.IsHidden ? _current : Location(point);
            }

            return _current;
        }

        private static List<SequencePoint> PointsOf(MethodDefinition method) =>
            method.DebugInformation.HasSequencePoints ? [.. method.DebugInformation.SequencePoints.OrderBy(point => point.Offset)] : [];

        /// <summary>The C# of an async method or an iterator lies in its state machine; the method itself only starts that.</summary>
        private static SourceLocation? InStateMachine(MethodDefinition method)
        {
            var attribute = method.CustomAttributes.FirstOrDefault(item => item.AttributeType.Name is "AsyncStateMachineAttribute" or "IteratorStateMachineAttribute");
            var stateMachine = (attribute?.ConstructorArguments[0].Value as TypeReference)?.Resolve();
            var body = stateMachine?.Methods.FirstOrDefault(item => item.Name == "MoveNext");
            return body is null ? null : PointsOf(body).Where(point => !point.IsHidden).Select(Location).FirstOrDefault();
        }

        private static SourceLocation Location(SequencePoint point) => new(point.Document.Url, point.StartLine, point.StartColumn);
    }
}
