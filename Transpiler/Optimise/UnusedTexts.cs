using Il2Mcu.Ir;

namespace Il2Mcu.Optimise;

/// <summary>Takes out texts that are made and then not used, with those that they were made of.</summary>
internal static class UnusedTexts
{
    public static void Remove(IrFunction function, Func<IrExpression, bool> isText)
    {
        while (true)
        {
            var read = IrWalk.Expressions(function).Select(expression => expression switch
            {
                IrLoadVariable load => load.Variable,
                IrVariableAddress address => address.Variable,
                _ => null,
            }).OfType<IrVariable>().ToHashSet();
            bool IsUnused(IrStatement statement) => statement switch
            {
                IrAssign { Variable: { Kind: IrVariableKind.Temporary, IsAddressTaken: false } variable } assign => !read.Contains(variable) && (isText(assign.Value) || assign.Value.Effects.IsPure()),
                _ => false,
            };
            if (!IrWalk.Statements(function).Any(IsUnused))
            {
                return;
            }

            function.Blocks.ForEach(block => block.Replace(block.Statements.Where(statement => !IsUnused(statement))));
        }
    }
}
