using System.Globalization;
using System.Text;

namespace Il2Mcu.Ir;

/// <summary>A stable text form of trees, for dumps and goldens.</summary>
public static class IrPrinter
{
    /// <summary>Variables, then blocks with one statement per line; lines end in "\n".</summary>
    public static string Print(IrFunction function)
    {
        var text = new StringBuilder();
        text.Append("function ").Append(function.Method.FullName).Append('\n');
        foreach (var variable in function.Arguments.Concat(function.Variables))
        {
            text.Append("  ").Append(variable.Kind.ToString().ToLowerInvariant()).Append(' ').Append(variable.Name).Append(": ")
                .Append(variable.Type.FullName).Append(variable.IsAddressTaken ? " (address taken)" : "").Append('\n');
        }

        foreach (var block in function.Blocks)
        {
            text.Append(Label(block)).Append(":\n");
            block.Statements.ForEach(statement => text.Append("  ").Append(Print(statement)).Append('\n'));
        }

        return text.ToString();
    }

    /// <summary>One line without its end. Source positions are left out.</summary>
    /// <exception cref="Diagnostics.InternalErrorException">The printer does not know the kind of node.</exception>
    public static string Print(IrStatement statement) => statement switch
    {
        IrAssign assign => $"{assign.Variable} = {Print(assign.Value)}",
        IrStore store => $"store{Flags(store.Volatile, store.Unaligned, store.ChecksNull)} {store.Type} {Print(store.Address)}, {Print(store.Value)}",
        IrEvaluate evaluate => $"evaluate {Print(evaluate.Value)}",
        IrNullCheck check => $"check{Trap(check.ByTrap)} not null {Print(check.Value)}",
        IrBoundsCheck check => $"check bounds {Print(check.Index)} < {Print(check.Length)}",
        IrCastCheck check => $"check cast {Print(check.Value)} to {check.Tested}",
        IrExactArrayCheck check => $"check exact {Print(check.Array)} is {check.Expected}",
        IrStoreCheck check => $"check store {Print(check.Value)} into {Print(check.Array)}",
        IrStaticInit init => $"initialise {init.InitialisedType}",
        IrStaticInitFailed failed => $"initialisation failed {failed.InitialisedType}",
        IrCopyMemory copy => $"copy {Print(copy.Destination)}, {Print(copy.Source)}, {Print(copy.Size)}",
        IrFillMemory fill => $"fill {Print(fill.Destination)}, {Print(fill.Value)}, {Print(fill.Size)}",
        IrJump jump => $"goto {Label(jump.Target)}",
        IrBranch branch => $"if {Print(branch.Condition)} goto {Label(branch.Then)} else {Label(branch.Else)}",
        IrSwitch choice => $"switch {Print(choice.Value)} [{string.Join(", ", choice.Cases.Select(Label))}] else {Label(choice.Default)}",
        IrReturn { Value: { } value } => $"return {Print(value)}",
        IrReturn => "return",
        IrUnreachable => "unreachable",
        IrEnterTry enter => $"enter {enter.Try}{(enter.Try.Outer is { } outer ? $" in {outer}" : "")} {Label(enter.Body)} {string.Join(", ", enter.Entries.Select(Print))}",
        IrLeaveTry leave => $"leave {leave.From}{(leave.To is { } to ? $" to {to}" : "")}",
        IrEndFilter filter => $"endfilter {Print(filter.Value)}",
        IrSaveUnwind save => $"save unwind{save.Number}",
        IrResumeUnwind resume => $"resume unwind{resume.Number}",
        _ => throw Diagnostics.Check.Unexpected(statement),
    };

    /// <summary>An expression with its operands. Numbers do not depend on the culture.</summary>
    /// <exception cref="Diagnostics.InternalErrorException">The printer does not know the kind of node.</exception>
    public static string Print(IrExpression expression) => expression switch
    {
        IrInteger integer => integer.Value.ToString(CultureInfo.InvariantCulture) + (integer.StackKind == Model.StackKind.Int64 ? "L" : ""),
        IrFloat number => number.Value.ToString("R", CultureInfo.InvariantCulture) + (number.StackKind == Model.StackKind.Single ? "f" : "d"),
        IrNull => "null",
        IrString text => $"\"{text.Value}\"",
        IrDefault zero => $"default({zero.Type})",
        IrLoadVariable load => load.Variable.Name,
        IrVariableAddress address => $"&{address.Variable}",
        IrLoad load => $"load{Flags(load.Volatile, load.Unaligned, load.ChecksNull)} {load.Type} {Print(load.Address)}",
        IrFieldAddress field => $"&{Print(field.Instance)}.{field.Field.Name}",
        IrFieldOfValue field => $"{Print(field.Value)}.{field.Field.Name}",
        IrStaticFieldAddress field => $"&{field.Field.FullName}",
        IrMappedData data => $"data({data.Field.FullName})",
        IrElementAddress element => $"&{Print(element.Array)}[{Print(element.Index)}]",
        IrNewMultiDimensional allocation => $"new {allocation.Type}({string.Join(", ", allocation.Lengths.Select(Print))})",
        IrDimensionLength length => $"length({Print(length.Array)}, {length.Dimension})",
        IrLength length => $"length{Trap(length.ChecksNull)}({Print(length.Array)})",
        IrBoxedValueAddress box => $"&unboxed({Print(box.Box)} as {box.ValueType})",
        IrUnary unary => $"{(unary.Operator == IrUnaryOperator.Negate ? "-" : "~")}{Print(unary.Operand)}",
        IrBinary binary => $"({Print(binary.Left)} {Sign(binary.Operator)}{(binary.Unsigned ? ".un" : "")}{(binary.Checked ? ".ovf" : "")}{Trap(binary.ZeroTraps)} {Print(binary.Right)})",
        IrCompare compare => $"({Print(compare.Left)} {Sign(compare.Comparison)}{(compare.UnsignedOrUnordered ? ".un" : "")} {Print(compare.Right)})",
        IrConvert convert => $"convert{(convert.Checked ? ".ovf" : "")}{(convert.FromUnsigned ? ".un" : "")} {convert.Target}({Print(convert.Operand)})",
        IrReinterpret reinterpret => $"as {reinterpret.Type}({Print(reinterpret.Operand)})",
        IrCheckFinite check => $"finite({Print(check.Operand)})",
        IrCall call => $"call {call.Target.DeclaringType}.{call.Target.Name}({Arguments(call.Arguments)})",
        IrVirtualCall call => $"callvirt{Trap(call.ChecksNull)} {call.Slot.DeclaringType}.{call.Slot.Name}({Arguments(call.Arguments)})",
        IrFunctionAddress address => $"&{address.Target.DeclaringType}.{address.Target.Name}{(address.Unboxes ? " unboxing" : "")}",
        IrVirtualFunction function => $"virtual {function.Slot.DeclaringType}.{function.Slot.Name} of {Print(function.Receiver)}",
        IrIndirectCall call => $"calli {Print(call.Function)}({Arguments(call.Arguments)})",
        IrNewDelegate made => $"new {made.Type}({Print(made.Target)}, {Print(made.Code)}){(made.NeedsTarget ? " with target" : "")}",
        IrNewObject allocation => $"new {allocation.Allocated}",
        IrNewArray allocation => $"new {allocation.Type}({Print(allocation.Length)})",
        IrTypeTest test => $"({Print(test.Operand)} is {test.Tested})",
        IrAsInstance test => $"({Print(test.Operand)} as {test.Tested})",
        IrTypeObject described => $"typeof({described.Described})",
        IrTypeOf described => $"typeof({Print(described.Operand)})",
        IrIsExactType test => $"({Print(test.Operand)} is exactly {test.Tested})",
        IrIsSameType test => $"({Print(test.Left)} is of the type of {Print(test.Right)})",
        IrNewEnum allocation => $"new({Print(allocation.Record)})",
        IrClone clone => $"clone({Print(clone.Operand)})",
        IrCaughtException => "exception",
        IrTypeName name => $"typename({Print(name.Operand)})",
        IrSizeOf size => $"sizeof({size.Measured})",
        IrStackAllocate allocation => $"stackalloc({Print(allocation.Size)})",
        _ => throw Diagnostics.Check.Unexpected(expression),
    };

    private static string Print(IrHandlerEntry entry) => entry.Handler.Kind switch
    {
        IrHandlerKind.Catch => $"catch {entry.Handler.CatchType} {Label(entry.Landing)}",
        IrHandlerKind.Filter => $"filter {Label(entry.Filter!)} {Label(entry.Landing)}",
        _ => $"finally {Label(entry.Landing)}",
    };

    private static string Arguments(IReadOnlyList<IrExpression> arguments) => string.Join(", ", arguments.Select(Print));

    private static string Label(IrBlock block) => block.Number < 0 ? "entry" : $"L{block.Number}";

    private static string Flags(bool isVolatile, bool unaligned, bool traps) => (isVolatile ? ".volatile" : "") + (unaligned ? ".unaligned" : "") + Trap(traps);

    private static string Trap(bool traps) => traps ? ".trap" : "";

    private static string Sign(IrBinaryOperator kind) => kind switch
    {
        IrBinaryOperator.Add => "+",
        IrBinaryOperator.Subtract => "-",
        IrBinaryOperator.Multiply => "*",
        IrBinaryOperator.Divide => "/",
        IrBinaryOperator.Remainder => "%",
        IrBinaryOperator.And => "&",
        IrBinaryOperator.Or => "|",
        IrBinaryOperator.Xor => "^",
        IrBinaryOperator.ShiftLeft => "<<",
        _ => ">>",
    };

    private static string Sign(IrComparison comparison) => comparison switch
    {
        IrComparison.Equal => "==",
        IrComparison.NotEqual => "!=",
        IrComparison.Less => "<",
        IrComparison.LessOrEqual => "<=",
        IrComparison.Greater => ">",
        _ => ">=",
    };
}
