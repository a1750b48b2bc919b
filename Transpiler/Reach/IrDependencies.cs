using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Reach;

/// <summary>Edges of a body after optimisation.</summary>
internal sealed class IrDependencies(ManagedProgram program, IReadOnlyList<IrFunction> functions) : IBodyDependencies
{
    private readonly Dictionary<MethodSym, IrFunction> _functions = functions.ToDictionary(function => function.Method);

    public IEnumerable<Dependency<ReachNode>> Of(MethodSym method)
    {
        if (!_functions.TryGetValue(method, out var function))
        {
            return [];
        }

        var edges = new DependencyBuilder(program);
        foreach (var statement in function.Blocks.SelectMany(block => block.Statements))
        {
            edges.Site = method.DeclaringType.IsApplication ? statement.Location : null;
            AddStatement(statement, edges);
            foreach (var operand in statement.Operands)
            {
                AddExpression(operand, edges);
            }
        }

        return edges.Edges;
    }

    private static void AddStatement(IrStatement statement, DependencyBuilder edges)
    {
        switch (statement)
        {
            case IrNullCheck:
                edges.Raises(RuntimeExports.ThrowNullReference);
                break;
            case IrBoundsCheck:
                edges.Raises(RuntimeExports.ThrowIndexOutOfRange);
                break;
            case IrCastCheck check:
                if (!check.IsSilent)
                {
                    edges.UsesString(ReflectionNames.Text(check.Tested));
                }

                edges.Raises(RuntimeExports.ThrowInvalidCast);
                break;
            case IrStoreCheck or IrExactArrayCheck:
                edges.Raises(RuntimeExports.ThrowArrayTypeMismatch);
                break;
            case IrStaticInit init:
                edges.Initialises(init.InitialisedType);
                break;
            default:
                break;
        }
    }

    private static void AddExpression(IrExpression expression, DependencyBuilder edges)
    {
        switch (expression)
        {
            case IrCall call:
                edges.Calls(call.Target);
                break;
            case IrVirtualCall call:
                edges.CallsVirtually(call.Slot);
                break;
            case IrFunctionAddress address:
                edges.Calls(address.Target, "takes the address of");
                break;
            case IrVirtualFunction function:
                edges.CallsVirtually(function.Slot);
                break;
            case IrNewDelegate made:
                edges.Constructs(made.Type);
                edges.Raises(RuntimeExports.ThrowOutOfMemory);
                if (made.NeedsTarget)
                {
                    edges.Raises(RuntimeExports.ThrowNullTarget);
                }

                break;
            case IrString text:
                edges.UsesString(text.Value);
                break;
            case IrStaticFieldAddress address:
                edges.UsesStaticField(address.Field);
                break;
            case IrMappedData data:
                edges.UsesMappedData(data.Field);
                break;
            case IrNewObject allocation:
                edges.Constructs(allocation.Allocated);
                edges.Finalizes(allocation.Allocated);
                edges.Raises(RuntimeExports.ThrowOutOfMemory, unless: allocation.IsPreallocated);
                break;
            case IrTypeObject described:
                edges.UsesTypeObject(described.Described);
                break;
            case IrTypeOf:
                edges.UsesTypeObjects();
                break;
            case IrFieldAddress { Field: { DeclaringType.FullName: TypeQueries.TypeName } read }:
                edges.ReadsTypeObject(read);
                break;
            case IrNewEnum:
                edges.BoxesByType();
                break;
            case IrClone:
                edges.Raises(RuntimeExports.ThrowOutOfMemory);
                break;
            case IrNewArray allocation:
                edges.Constructs(allocation.Type);
                edges.Raises(RuntimeExports.ThrowOverflow);
                edges.Raises(RuntimeExports.ThrowOutOfMemory);
                break;
            case IrNewMultiDimensional allocation:
                edges.Constructs(allocation.Type);
                edges.Raises(RuntimeExports.ThrowOverflow);
                edges.Raises(RuntimeExports.ThrowOutOfMemory);
                break;
            case IrBinary { Checked: true }:
                edges.Raises(RuntimeExports.ThrowOverflow);
                break;
            case IrBinary binary when binary.MayThrow:
                edges.Raises(RuntimeExports.ThrowDivideByZero);
                if (!binary.Unsigned)
                {
                    edges.Raises(RuntimeExports.ThrowOverflow);
                }

                break;
            case IrConvert { Checked: true }:
                edges.Raises(RuntimeExports.ThrowOverflow);
                break;
            case IrCheckFinite:
                edges.Raises(RuntimeExports.ThrowArithmetic);
                break;
            default:
                break;
        }

        foreach (var operand in expression.Operands)
        {
            AddExpression(operand, edges);
        }
    }
}
