using Il2Mcu.Diagnostics;
using Il2Mcu.Ir;
using NUnit.Framework;
using static Il2Mcu.Tests.Optimise.IrBuilder;

namespace Il2Mcu.Tests.Optimise;

/// <summary>The checker names the pass that broke a tree.</summary>
internal sealed class IrCheckerTests
{
    [Test]
    public void GoodFunctionPasses()
    {
        var build = new IrBuilder("x").Temporary("t");
        build.Block(0, build.Set("t", build["x"]), Return(build["t"]));
        Assert.That(() => IrChecker.Check(build.Function, "Test"), Throws.Nothing);
    }

    [Test]
    public void FunctionWithoutBlocks() => Fails(new IrBuilder(), "a function has an entry block");

    [Test]
    public void BlockWithoutTerminator() => Fails(new IrBuilder().Block(0, StoreStatic(Int(1))), "a block ends in a terminator");

    [Test]
    public void TerminatorInTheMiddle() => Fails(new IrBuilder().Block(0, Return(), Return()), "only the last statement is a terminator");

    [Test]
    public void TargetOutsideTheFunction()
    {
        var build = new IrBuilder();
        Fails(build.Block(0, build.Jump(9)), "targets are blocks of the function");
    }

    [Test]
    public void UndeclaredVariableWritten()
    {
        var other = new IrBuilder("foreign");
        Fails(new IrBuilder().Block(0, other.Set("foreign", Int(1)), Return()), "assigned variables are declared");
    }

    [Test]
    public void UndeclaredVariableRead()
    {
        var other = new IrBuilder("foreign");
        Fails(new IrBuilder().Block(0, Return(Add(Int(1), other["foreign"]))), "read variables are declared");
    }

    [Test]
    public void AddressOfAVariableThatDoesNotKnow()
    {
        var build = new IrBuilder("x");
        var address = new IrVariableAddress(build.Variable("x"), Types.ByReferenceTo(Types.Int32));
        Fails(build.Block(0, Return(new IrLoad(address, Types.Int32, false, false))), "variables know that their address is taken");
    }

    [Test]
    public void LoadThroughAFloat() =>
        Fails(new IrBuilder().Block(0, Return(new IrLoad(new IrFloat(1, Types.Single), Types.Int32, false, false))), "addresses are pointers");

    private static void Fails(IrBuilder build, string invariant) => Assert.That(
        () => IrChecker.Check(build.Function, "BrokenPass"),
        Throws.TypeOf<InternalErrorException>().With.Message.Contains(invariant).And.Message.Contains("after BrokenPass in Program.Main()"));
}
