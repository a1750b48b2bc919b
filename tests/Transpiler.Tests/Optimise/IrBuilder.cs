using Il2Mcu.Ir;
using Il2Mcu.Model;
using Il2Mcu.Optimise;

namespace Il2Mcu.Tests.Optimise;

/// <summary>Writes functions by hand: variables by name, blocks by number.</summary>
internal sealed class IrBuilder
{
    private static readonly Snippet Shared = Snippet.Of(
        """
        public class C { public int Field; public virtual int M() => 1; }
        public static class Program { static C s_c; static C[] s_cs; static int s_value; static int Call(int x) => x; public static void Main() { s_value = Call(Environment.TickCount); s_c = new C(); s_cs = new C[1]; } }
        """,
        test: nameof(IrBuilder));

    private readonly Dictionary<string, IrVariable> _variables = [];
    private readonly Dictionary<int, IrBlock> _blocks = [];

    public IrBuilder(params string[] arguments)
    {
        var list = arguments.Select(name => _variables[name] = new IrVariable(name, name[0] == 'o' ? ObjectType : Types.Int32, IrVariableKind.Argument)).ToList();
        Function = new IrFunction(Shared.Program.EntryPoint, list);
    }

    public static WellKnownTypes Types => Shared.Types;

    public static TypeSym Class => Shared.Type("C");

    public static TypeSym ObjectType => Types.Object;

    public static OptimiseContext Context { get; } = Shared.Context;

    public IrFunction Function { get; }

    public IrVariable Variable(string name) => _variables[name];

    /// <summary>Temporaries: of type object where the name begins with o, else int.</summary>
    public IrBuilder Temporary(params string[] names) => Declare(IrVariableKind.Temporary, names);

    public IrBuilder Local(params string[] names) => Declare(IrVariableKind.Local, names);

    public IrBuilder Block(int number, params IrStatement[] statements)
    {
        var block = BlockAt(number);
        block.Replace(statements);
        Function.Blocks.Add(block);
        return this;
    }

    public IrBlock BlockAt(int number) => _blocks.TryGetValue(number, out var block) ? block : _blocks[number] = new IrBlock(number);

    public IrExpression this[string name] => new IrLoadVariable(_variables[name]);

    public IrStatement Set(string name, IrExpression value) => new IrAssign(_variables[name], value, null);

    public IrStatement Jump(int target) => new IrJump(BlockAt(target), null);

    public IrStatement If(IrExpression condition, int then, int otherwise) => new IrBranch(condition, BlockAt(then), BlockAt(otherwise), null);

    public static IrStatement Return(IrExpression? value = null) => new IrReturn(value, null);

    public static IrExpression Int(long value) => new IrInteger(value, Types.Int32);

    public static IrExpression Long(long value) => new IrInteger(value, Types.Int64);

    public static IrExpression Binary(IrBinaryOperator kind, IrExpression left, IrExpression right, bool unsigned = false, bool isChecked = false) =>
        new IrBinary(kind, left, right, unsigned, isChecked, left.Type);

    public static IrExpression Add(IrExpression left, IrExpression right) => Binary(IrBinaryOperator.Add, left, right);

    public static IrExpression Compare(IrComparison comparison, IrExpression left, IrExpression right, bool unsigned = false) =>
        new IrCompare(comparison, left, right, unsigned, Types.Int32);

    /// <summary>A call that may do anything.</summary>
    public static IrExpression Call(IrExpression argument) => new IrCall(Shared.Functions.Single(function => function.Method.Name == "Call").Method, [argument]);

    public static IrExpression StaticField() => new IrLoad(StaticAddress(), Types.Int32, false, false);

    public static IrStatement StoreStatic(IrExpression value) => new IrStore(StaticAddress(), value, Types.Int32, false, false, null);

    public static IrExpression Length(IrExpression array) => new IrLength(array, Types.Int32);

    public static IrStatement InBounds(IrExpression index, IrExpression array) => new IrBoundsCheck(index, Length(array), null);

    public static IrStatement NotNull(IrExpression value) => new IrNullCheck(value, null);

    /// <summary>Text after the pass: one line per statement, without the head.</summary>
    public string After(IIrPass pass)
    {
        pass.Run(Function, Context);
        IrChecker.Check(Function, pass.Name);
        return Text();
    }

    public string Text()
    {
        var lines = IrPrinter.Print(Function).Split('\n').SkipWhile(line => !line.EndsWith(':')).Select(line => line.Trim()).Where(line => line.Length > 0);
        return string.Join("; ", lines.Select(line => line.Replace("Program.", "", StringComparison.Ordinal)));
    }

    private static IrStaticFieldAddress StaticAddress()
    {
        var field = Shared.Program.EntryPoint.DeclaringType.Fields.Single(field => field.Name == "s_value");
        return new IrStaticFieldAddress(field, Types.ByReferenceTo(field.Type));
    }

    private IrBuilder Declare(IrVariableKind kind, string[] names)
    {
        foreach (var name in names)
        {
            _variables[name] = new IrVariable(name, name[0] == 'o' ? ObjectType : Types.Int32, kind);
            Function.Variables.Add(_variables[name]);
        }

        return this;
    }
}
