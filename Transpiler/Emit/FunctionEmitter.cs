using Il2Mcu.Diagnostics;
using Il2Mcu.Ir;
using Il2Mcu.Model;
using Il2Mcu.Naming;

namespace Il2Mcu.Emit;

/// <summary>One function: banner, head, variables, blocks. A block that is entered only from the one before it needs no label.</summary>
internal sealed class FunctionEmitter
{
    private readonly EmitContext _context;
    private readonly IrFunction _function;
    private readonly CWriter _output;
    private readonly Dictionary<IrVariable, string> _variables;
    private readonly ExpressionWriter _expressions;
    private readonly StatementWriter _statements;

    public FunctionEmitter(EmitContext context, IrFunction function, CWriter output)
    {
        _context = context;
        _function = function;
        _output = output;
        _variables = NameVariables(function);
        _expressions = new ExpressionWriter(context, variable => _variables[variable]);
        _statements = new StatementWriter(_expressions, variable => _variables[variable], context.Names, output);
    }

    /// <summary>Prototype with the link name.</summary>
    public static string Prototype(EmitContext context, MethodSym method, IrFunction function)
    {
        var attributes = (method.NoInlining ? "IL2_NO_INLINE " : IsAlwaysInline(method) ? "IL2_ALWAYS_INLINE " : "")
            + (method.DoesNotReturn ? "IL2_NO_RETURN " : "") + (method.NativeEntry is null ? "" : "IL2_EXPORT ");
        var names = NameVariables(function);
        var link = method.RuntimeExport is null ? $" IL2_NAME(\"{context.Names.MethodLinkName(method)}\")" : "";
        return $"{attributes}{Head(context, function, argument => names[argument])}{link};";
    }

    /// <summary>Declaration of a C function. Its C name here is that of the C# method: the function's own may have a prototype in gcc.</summary>
    public static string NativePrototype(EmitContext context, MethodSym method)
    {
        var parameters = method.Parameters.Count == 0 ? "void" : string.Join(", ", method.Parameters.Select(parameter => context.Types.CType(parameter.Type)));
        return $"{TypeWriter.Declare(context.Types.CType(method.ReturnType), context.Names.Method(method))}({parameters}) IL2_NAME(\"{context.Names.MethodLinkName(method)}\")";
    }

    /// <summary>What C# wants inlined; what a table or C may point to stays a function.</summary>
    private static bool IsAlwaysInline(MethodSym method) =>
        method is { AggressiveInlining: true, IsVirtual: false, RuntimeExport: null, InterruptVector: < 0 };

    public void Emit(string? neededBy)
    {
        var method = _function.Method;
        _output.ForgetSource();
        _output.Line($"/* {Comment(method.FullName)}{Place(_function.Location)}{(neededBy is null ? "" : $"  needed by: {Comment(neededBy)}")} */");
        _output.Source(_function.Location);
        var used = UsedVariables();
        _output.Line(Head(_context, _function, argument => _variables[argument], argument => used.Contains(argument) && !argument.IsAddressTaken ? "" : " IL2_UNUSED"));
        _output.Open("{");
        foreach (var variable in _function.Variables.Where(used.Contains))
        {
            _output.Line($"{_context.Types.Declaration(variable.Type, _variables[variable])}{(variable.IsAddressTaken ? " IL2_UNUSED" : "")};");
        }

        EmitBlocks();
        _output.Close();
        _output.Line("");
    }

    /// <summary>Text that may stand inside a C comment.</summary>
    public static string Comment(string text) =>
        string.Concat(text.Replace("*/", "* /", StringComparison.Ordinal).Replace("/*", "/ *", StringComparison.Ordinal)
            .Select(unit => unit is >= ' ' and < (char)127 ? unit : '?'));

    private static string Place(SourceLocation? location) => location is null ? "" : $"  {Path.GetFileName(location.File)}:{location.Line}";

    private static string Head(EmitContext context, IrFunction function, Func<IrVariable, string> name, Func<IrVariable, string>? attribute = null)
    {
        var method = function.Method;
        var parameters = function.Arguments.Count == 0
            ? "void"
            : string.Join(", ", function.Arguments.Select(argument => context.Types.Declaration(argument.Type, name(argument)) + attribute?.Invoke(argument)));
        return $"{TypeWriter.Declare(context.Types.CType(method.ReturnType), context.Names.Method(method))}({parameters})";
    }

    private static Dictionary<IrVariable, string> NameVariables(IrFunction function)
    {
        var names = new Dictionary<IrVariable, string>();
        var taken = new HashSet<string>();
        foreach (var variable in function.Arguments.Concat(function.Variables))
        {
            var name = NameMangler.Identifier(variable.Name);
            for (var suffix = 2; !taken.Add(name); suffix++)
            {
                name = $"{NameMangler.Identifier(variable.Name)}_{suffix}";
            }

            names[variable] = name;
        }

        return names;
    }

    private HashSet<IrVariable> UsedVariables()
    {
        var used = new HashSet<IrVariable>();
        foreach (var statement in _function.Blocks.SelectMany(block => block.Statements))
        {
            if (statement is IrAssign assign)
            {
                used.Add(assign.Variable);
            }

            foreach (var operand in statement.Operands)
            {
                Collect(operand, used);
            }
        }

        return used;
    }

    private static void Collect(IrExpression expression, HashSet<IrVariable> used)
    {
        switch (expression)
        {
            case IrLoadVariable load:
                used.Add(load.Variable);
                break;
            case IrVariableAddress address:
                used.Add(address.Variable);
                break;
            default:
                break;
        }

        foreach (var operand in expression.Operands)
        {
            Collect(operand, used);
        }
    }

    private void EmitBlocks()
    {
        var targets = JumpTargets();
        for (var i = 0; i < _function.Blocks.Count; i++)
        {
            var block = _function.Blocks[i];
            if (targets.Contains(block))
            {
                _output.Label(Label(block));
            }

            foreach (var statement in block.Statements)
            {
                if (statement is IrTerminator terminator)
                {
                    EmitTerminator(terminator, i + 1 < _function.Blocks.Count ? _function.Blocks[i + 1] : null);
                }
                else
                {
                    _statements.Write(statement);
                }
            }
        }
    }

    /// <summary>Blocks that are reached by a goto, not only from above.</summary>
    private HashSet<IrBlock> JumpTargets()
    {
        var targets = new HashSet<IrBlock>();
        for (var i = 0; i < _function.Blocks.Count; i++)
        {
            var next = i + 1 < _function.Blocks.Count ? _function.Blocks[i + 1] : null;
            var terminator = _function.Blocks[i].Terminator;
            targets.UnionWith(terminator.Targets.Where(target => target != next || terminator is IrSwitch));
        }

        return targets;
    }

    private static string Label(IrBlock block) => block.Number < 0 ? "Lentry" : $"L{block.Number}";

    private void EmitTerminator(IrTerminator terminator, IrBlock? next)
    {
        _output.Source(terminator.Location);
        switch (terminator)
        {
            case IrJump jump:
                Goto(jump.Target, next);
                break;
            case IrBranch branch when branch.Then == next:
                ConditionalGoto(Negated(branch.Condition), branch.Else);
                break;
            case IrBranch branch:
                ConditionalGoto(_expressions.Condition(branch.Condition), branch.Then);
                Goto(branch.Else, next);
                break;
            case IrSwitch choice:
                EmitSwitch(choice);
                break;
            case IrReturn { Value: null }:
                _output.Line("return;");
                break;
            case IrReturn result:
                _output.Line($"return {_expressions.Coerced(result.Value!, _function.Method.ReturnType)};");
                break;
            case IrUnreachable:
                _output.Line("__builtin_unreachable();");
                break;
            default:
                throw Check.Unexpected(terminator);
        }
    }

    private string Negated(IrExpression condition) => condition is IrCompare compare
        ? _expressions.Condition(IrLogic.Negate(compare))
        : $"!{_expressions.Write(condition).At(Precedence.Unary)}";

    private void Goto(IrBlock target, IrBlock? next)
    {
        if (target != next)
        {
            _output.Line($"goto {Label(target)};");
        }
    }

    private void ConditionalGoto(string condition, IrBlock target)
    {
        _output.Open($"if ({condition}) {{");
        _output.Line($"goto {Label(target)};");
        _output.Close();
    }

    private void EmitSwitch(IrSwitch choice)
    {
        _output.Open($"switch ({_expressions.AsUnsigned(choice.Value)}) {{");
        foreach (var group in choice.Cases.Select((target, number) => (target, number)).GroupBy(pair => pair.target, pair => pair.number))
        {
            if (group.Key == choice.Default)
            {
                continue;
            }

            foreach (var number in group)
            {
                _output.Line($"case {number}:");
            }

            _output.Line($"    goto {Label(group.Key)};");
        }

        _output.Line("default:");
        _output.Line($"    goto {Label(choice.Default)};");
        _output.Close();
    }
}
