using Il2Mcu.Diagnostics;
using Il2Mcu.Ir;
using Il2Mcu.Model;
using Il2Mcu.Naming;

namespace Il2Mcu.Emit;

/// <summary>Statements but terminators.</summary>
internal sealed class StatementWriter(ExpressionWriter expressions, Func<IrVariable, string> variableName, NameTable names, TryWriter tries, CWriter output)
{
    public void Write(IrStatement statement)
    {
        output.Source(statement.Location);
        switch (statement)
        {
            case IrAssign assign:
                output.Line($"{variableName(assign.Variable)} = {expressions.Coerced(assign.Value, assign.Variable.Type)};");
                break;
            case IrStore { ChecksNull: true } store:
                output.Line($"{expressions.TrappingStore(store)};");
                break;
            case IrStore store:
                var place = expressions.Place(store.Address, store.Type, store.Volatile, store.Unaligned);
                output.Line($"{place} = {expressions.Coerced(store.Value, store.Type)};");
                break;
            case IrEvaluate { Value: IrLoad } load:
                output.Line($"(void){expressions.Write(load.Value).At(Precedence.Unary)};");
                break;
            case IrEvaluate { Value: IrCall or IrVirtualCall or IrIndirectCall } call:
                output.Line($"{expressions.Write(call.Value).Text};");
                break;
            case IrEvaluate evaluate:
                output.Line($"(void){expressions.Write(evaluate.Value).At(Precedence.Unary)};");
                break;
            case IrNullCheck check:
                Guard($"{expressions.Write(check.Value).At(Precedence.Relational)} == NULL", "null_reference", byTrap: check.ByTrap);
                break;
            case IrBoundsCheck check:
                WriteBoundsCheck(check);
                break;
            case IrCastCheck check:
                var passes = expressions.TypeTest(check.Value, new TypeTest(check.Tested, check.ForUnboxing));
                Guard(
                    $"{expressions.Write(check.Value).At(Precedence.Relational)} != NULL && !{passes.Text}",
                    "invalid_cast",
                    check.IsSilent ? "NULL, NULL" : $"{expressions.NameOfType(check.Value)}, {ExpressionWriter.Text(ReflectionNames.Text(check.Tested))}");
                break;
            case IrStoreCheck check:
                var array = expressions.Object(check.Array, "il2_object *");
                Guard($"!il2_can_store({array.Text}, {expressions.Object(check.Value, "il2_object *").Text})", "array_type_mismatch");
                break;
            case IrExactArrayCheck check:
                Guard(expressions.IsOtherArray(check.Array, check.Expected), "array_type_mismatch");
                break;
            case IrStaticInit init:
                output.Line($"{names.StaticInit(init.InitialisedType)}();");
                break;
            case IrStaticInitFailed failed:
                output.Line($"{names.StaticInitFlag(failed.InitialisedType)} = false;");
                break;
            case IrLeaveTry leave:
                output.Line(tries.Leave(leave));
                break;
            case IrSaveUnwind save:
                output.Line(TryWriter.Save(save));
                break;
            case IrCopyMemory copy:
                output.Line($"__builtin_memcpy({expressions.Object(copy.Destination, "void *").Text}, {expressions.Object(copy.Source, "void *").Text}, {expressions.Write(copy.Size).Text});");
                break;
            case IrFillMemory fill:
                output.Line($"__builtin_memset({expressions.Object(fill.Destination, "void *").Text}, {expressions.Write(fill.Value).Text}, {expressions.Write(fill.Size).Text});");
                break;
            default:
                throw Check.Unexpected(statement);
        }
    }

    private void WriteBoundsCheck(IrBoundsCheck check)
    {
        var index = expressions.AsUnsigned(check.Index);
        var length = expressions.AsUnsigned(check.Length);
        Guard($"{index} >= {length}", "index_out_of_range");
    }

    private void Guard(string condition, string exception, string arguments = "", bool byTrap = false)
    {
        output.Open($"if (IL2_UNLIKELY({condition})) {{");
        output.Line($"il2_{(byTrap ? "trap" : "throw")}_{exception}({arguments});");
        output.Close();
    }
}
