using Il2Mcu.Diagnostics;
using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Emit;

/// <summary>Blocks with their labels, jumps and returns. A block that is entered only from the one before it needs no label.</summary>
internal sealed class BodyEmitter(
    IReadOnlyList<IrBlock> blocks, TypeSym returnType, ExpressionWriter expressions, StatementWriter statements, TryWriter tries, CWriter output)
{
    public void Emit()
    {
        var targets = JumpTargets();
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (targets.Contains(block))
            {
                output.Label(Label(block));
            }

            foreach (var statement in block.Statements)
            {
                if (statement is IrTerminator terminator)
                {
                    EmitTerminator(terminator, i + 1 < blocks.Count ? blocks[i + 1] : null);
                }
                else
                {
                    statements.Write(statement);
                }
            }
        }
    }

    /// <summary>Blocks that are reached by a goto, not only from above.</summary>
    private HashSet<IrBlock> JumpTargets()
    {
        var targets = new HashSet<IrBlock>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var next = i + 1 < blocks.Count ? blocks[i + 1] : null;
            var terminator = blocks[i].Terminator;
            targets.UnionWith(terminator is IrEnterTry enter
                ? tries.Landings(enter).Append(enter.Body).Where(target => target != next || target != enter.Body)
                : terminator.Targets.Where(target => target != next || terminator is IrSwitch));
        }

        return targets;
    }

    /// <summary>
    /// The outermost protected block of a method sets the place where exceptions come to: those of the blocks inside it, too.
    /// </summary>
    private void EmitEnterTry(IrEnterTry enter, IrBlock? next)
    {
        output.Line(tries.Enter(enter));
        if (enter.Try.Outer is null)
        {
            var landings = tries.Landings(enter);
            output.Open($"if (IL2_EH_LANDED({tries.Frame})) {{");
            if (landings.Count == 1)
            {
                output.Line($"goto {Label(landings[0])};");
            }
            else
            {
                output.Open("switch (il2_eh_landing) {");
                for (var i = 0; i < landings.Count; i++)
                {
                    output.Line(i + 1 < landings.Count ? $"case {tries.LandingNumber(landings[i])}:" : "default:");
                    output.Line($"    goto {Label(landings[i])};");
                }

                output.Close();
            }

            output.Close();
        }

        Goto(enter.Body, next);
    }

    private static string Label(IrBlock block) => block.Number < 0 ? "Lentry" : $"L{block.Number}";

    private void EmitTerminator(IrTerminator terminator, IrBlock? next)
    {
        output.Source(terminator.Location);
        switch (terminator)
        {
            case IrJump jump:
                Goto(jump.Target, next);
                break;
            case IrBranch branch when branch.Then == next:
                ConditionalGoto(Negated(branch.Condition), branch.Else);
                break;
            case IrBranch branch:
                ConditionalGoto(expressions.Condition(branch.Condition), branch.Then);
                Goto(branch.Else, next);
                break;
            case IrSwitch choice:
                EmitSwitch(choice);
                break;
            case IrEnterTry enter:
                EmitEnterTry(enter, next);
                break;
            case IrEndFilter filter:
                output.Line($"return {expressions.Coerced(filter.Value, filter.Value.Type)};");
                break;
            case IrResumeUnwind resume:
                output.Line(TryWriter.Resume(resume));
                break;
            case IrReturn { Value: null }:
                output.Line("return;");
                break;
            case IrReturn result:
                output.Line($"return {expressions.Coerced(result.Value!, returnType)};");
                break;
            case IrUnreachable:
                output.Line("__builtin_unreachable();");
                break;
            default:
                throw Check.Unexpected(terminator);
        }
    }

    private string Negated(IrExpression condition) => condition is IrCompare compare
        ? expressions.Condition(IrLogic.Negate(compare))
        : $"!{expressions.Write(condition).At(Precedence.Unary)}";

    private void Goto(IrBlock target, IrBlock? next)
    {
        if (target != next)
        {
            output.Line($"goto {Label(target)};");
        }
    }

    private void ConditionalGoto(string condition, IrBlock target)
    {
        output.Open($"if ({condition}) {{");
        output.Line($"goto {Label(target)};");
        output.Close();
    }

    private void EmitSwitch(IrSwitch choice)
    {
        output.Open($"switch ({expressions.AsUnsigned(choice.Value)}) {{");
        foreach (var group in choice.Cases.Select((target, number) => (target, number)).GroupBy(pair => pair.target, pair => pair.number))
        {
            if (group.Key == choice.Default)
            {
                continue;
            }

            foreach (var number in group)
            {
                output.Line($"case {number}:");
            }

            output.Line($"    goto {Label(group.Key)};");
        }

        output.Line("default:");
        output.Line($"    goto {Label(choice.Default)};");
        output.Close();
    }
}
