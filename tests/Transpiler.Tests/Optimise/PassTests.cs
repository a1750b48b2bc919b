using Il2Mcu.Ir;
using Il2Mcu.Optimise;
using NUnit.Framework;
using static Il2Mcu.Tests.Optimise.IrBuilder;

namespace Il2Mcu.Tests.Optimise;

/// <summary>Each pass, on functions written by hand: what goes in is built, what comes out is text.</summary>
internal sealed class PassTests
{
    [Test]
    public void CopyOfAConstantArgumentIsPropagated()
    {
        var build = new IrBuilder("x").Temporary("t");
        Assert.That(
            build.Block(0, build.Set("t", build["x"]), Return(Add(build["t"], build["t"]))).After(new CopyPropagation()),
            Is.EqualTo("L0:; t = x; return (x + x)"));
    }

    [Test]
    public void CopyOfAnArgumentThatChangesStays()
    {
        var build = new IrBuilder("x").Temporary("t");
        Assert.That(
            build.Block(0, build.Set("t", build["x"]), build.Set("x", Int(1)), Return(build["t"])).After(new CopyPropagation()),
            Does.EndWith("return t"));
    }

    [Test]
    public void CopyOfAVariableWithAnAddressStays()
    {
        var build = new IrBuilder("x").Temporary("t");
        build.Variable("x").IsAddressTaken = true;
        Assert.That(build.Block(0, build.Set("t", build["x"]), Return(build["t"])).After(new CopyPropagation()), Does.EndWith("return t"));
    }

    [Test]
    public void LocalsAreNotPropagated()
    {
        // A local may be read before its only assignment, in a loop.
        var build = new IrBuilder().Local("a");
        Assert.That(build.Block(0, build.Set("a", Int(1)), Return(build["a"])).After(new CopyPropagation()), Does.EndWith("return a"));
    }

    [Test]
    public void DeadAssignmentsGoWithWhatTheyUse()
    {
        var build = new IrBuilder("x").Temporary("t", "u");
        build.Block(0, build.Set("t", Add(build["x"], Int(1))), build.Set("u", Add(build["t"], Int(1))), Return(build["x"]));
        Assert.That(build.After(new DeadAssignments()), Is.EqualTo("L0:; return x"));
        Assert.That(build.Function.Variables, Is.Empty);
    }

    [Test]
    public void AssignmentThatIsOverwrittenOnEveryPathGoes()
    {
        var build = new IrBuilder("x").Local("a");
        build.Block(0, build.Set("a", Int(0)), build.If(build["x"], 1, 2)).Block(1, build.Set("a", Int(1)), build.Jump(3)).Block(2, build.Set("a", Int(2)), build.Jump(3)).Block(3, Return(build["a"]));
        Assert.That(build.After(new DeadAssignments()), Does.StartWith("L0:; if x"));
    }

    [Test]
    public void AssignmentThatOnePathReadsStays()
    {
        var build = new IrBuilder("x").Local("a");
        build.Block(0, build.Set("a", Int(0)), build.If(build["x"], 1, 2)).Block(1, build.Set("a", Int(1)), build.Jump(2)).Block(2, Return(build["a"]));
        Assert.That(build.After(new DeadAssignments()), Does.StartWith("L0:; a = 0; if x"));
    }

    [Test]
    public void AssignmentThatTheNextRoundOfALoopReadsStays()
    {
        var build = new IrBuilder("x").Local("a");
        build.Block(0, build.Set("a", Int(0)), build.Jump(1)).Block(1, build.If(build["a"], 2, 3)).Block(2, build.Set("a", build["x"]), build.Jump(1)).Block(3, Return());
        Assert.That(build.After(new DeadAssignments()), Does.Contain("a = x; goto L1"));
    }

    [Test]
    public void AssignmentToAVariableWithAnAddressStays()
    {
        var build = new IrBuilder("x").Local("a");
        build.Variable("a").IsAddressTaken = true;
        Assert.That(build.Block(0, build.Set("a", build["x"]), Return()).After(new DeadAssignments()), Does.Contain("a = x"));
    }

    [Test]
    public void DeadAssignmentKeepsTheEffect()
    {
        var build = new IrBuilder("x").Temporary("t");
        Assert.That(
            build.Block(0, build.Set("t", Call(build["x"])), Return()).After(new DeadAssignments()),
            Is.EqualTo("L0:; evaluate call Call(x); return"));
    }

    [Test]
    public void DeadDivisionStays()
    {
        var build = new IrBuilder("x").Temporary("t");
        var division = Binary(IrBinaryOperator.Divide, Int(1), build["x"]);
        Assert.That(build.Block(0, build.Set("t", division), Return()).After(new DeadAssignments()), Does.Contain("evaluate (1 / x)"));
    }

    [Test]
    public void TemporaryMovesToItsUse()
    {
        var build = new IrBuilder("x").Temporary("t");
        Assert.That(
            build.Block(0, build.Set("t", Call(build["x"])), Return(Add(build["t"], Int(1)))).After(new InlineTemporaries()),
            Is.EqualTo("L0:; return (call Call(x) + 1)"));
    }

    [Test]
    public void TemporaryWithTwoUsesStays()
    {
        var build = new IrBuilder("x").Temporary("t");
        Assert.That(build.Block(0, build.Set("t", StaticField()), Return(Add(build["t"], build["t"]))).After(new InlineTemporaries()), Does.Contain("t = load"));
    }

    [Test]
    public void ReadDoesNotMovePastAWrite()
    {
        var build = new IrBuilder("x").Temporary("t");
        build.Block(0, build.Set("t", StaticField()), StoreStatic(build["x"]), Return(build["t"]));
        Assert.That(build.After(new InlineTemporaries()), Does.StartWith("L0:; t = load int &s_value; store"));
    }

    [Test]
    public void TwoCallsKeepTheirOrder()
    {
        var build = new IrBuilder("x", "y").Temporary("t", "u");
        build.Block(0, build.Set("t", Call(build["x"])), build.Set("u", Call(build["y"])), Return(Add(build["t"], build["u"])));
        Assert.That(build.After(new InlineTemporaries()), Is.EqualTo("L0:; t = call Call(x); return (t + call Call(y))"), "C may evaluate the operands of + in any order");
    }

    [Test]
    public void ValueDoesNotMovePastAChangeOfItsOperand()
    {
        var build = new IrBuilder("x").Temporary("t");
        build.Block(0, build.Set("t", Add(build["x"], Int(1))), build.Set("x", Int(0)), Return(build["t"]));
        Assert.That(build.After(new InlineTemporaries()), Does.StartWith("L0:; t = (x + 1); x = 0"));
    }

    [Test]
    public void ExceptionsKeepTheirOrder()
    {
        var build = new IrBuilder("x", "o").Temporary("t");
        build.Block(0, build.Set("t", Binary(IrBinaryOperator.Divide, Int(1), build["x"])), NotNull(build["o"]), Return(build["t"]));
        Assert.That(build.After(new InlineTemporaries()), Does.StartWith("L0:; t = (1 / x); check not null o"));
    }

    [Test]
    public void SecondNullCheckGoes()
    {
        var build = new IrBuilder("o");
        Assert.That(
            build.Block(0, NotNull(build["o"]), NotNull(build["o"]), Return()).After(new NullCheckElimination()),
            Is.EqualTo("L0:; check not null o; return"));
    }

    [Test]
    public void NewObjectsAreNotNull()
    {
        var build = new IrBuilder().Temporary("o");
        build.Block(0, build.Set("o", new IrNewObject(Class, ObjectType)), NotNull(build["o"]), Return());
        Assert.That(build.After(new NullCheckElimination()), Does.Not.Contain("check"));
    }

    [Test]
    public void CheckOnOnePathDoesNotCountAfterTheJoin()
    {
        var build = new IrBuilder("o", "x");
        build.Block(0, build.If(build["x"], 1, 2)).Block(1, NotNull(build["o"]), build.Jump(2)).Block(2, NotNull(build["o"]), Return());
        Assert.That(build.After(new NullCheckElimination()), Does.EndWith("L2:; check not null o; return"));
    }

    [Test]
    public void CheckOnBothPathsCountsAfterTheJoin()
    {
        var build = new IrBuilder("o", "x");
        build.Block(0, build.If(build["x"], 1, 2)).Block(1, NotNull(build["o"]), build.Jump(3)).Block(2, NotNull(build["o"]), build.Jump(3)).Block(3, NotNull(build["o"]), Return());
        Assert.That(build.After(new NullCheckElimination()), Does.EndWith("L3:; return"));
    }

    [Test]
    public void CheckBeforeALoopThatChangesTheVariableDoesNotCountInside()
    {
        var build = new IrBuilder("o", "x").Temporary("other");
        build.Block(0, NotNull(build["o"]), build.Jump(1))
            .Block(1, NotNull(build["o"]), build.Set("o", new IrNull(ObjectType)), build.If(build["x"], 1, 2))
            .Block(2, Return());
        Assert.That(build.After(new NullCheckElimination()), Does.Contain("L1:; check not null o"));
    }

    [Test]
    public void UnreachableBlocksGoAndChainsJoin()
    {
        var build = new IrBuilder("x");
        build.Block(0, build.Jump(1)).Block(1, build.Jump(3)).Block(2, StoreStatic(Int(2)), Return()).Block(3, StoreStatic(build["x"]), build.Jump(4)).Block(4, Return());
        Assert.That(build.After(new RemoveUnreachableBlocks()), Is.EqualTo("L0:; store int &s_value, x; return"));
    }

    [Test]
    public void BranchWithOneTargetKeepsItsEffect()
    {
        var build = new IrBuilder("x");
        build.Block(0, build.If(Call(build["x"]), 1, 1)).Block(1, Return());
        Assert.That(build.After(new RemoveUnreachableBlocks()), Is.EqualTo("L0:; evaluate call Call(x); return"));
    }

    [Test]
    public void EndlessLoopStays()
    {
        var build = new IrBuilder();
        build.Block(0, build.Jump(1)).Block(1, build.Jump(1));
        Assert.That(build.After(new RemoveUnreachableBlocks()), Does.EndWith("L1:; goto L1"));
    }

    [Test]
    public void SecondStaticInitGoes()
    {
        var build = new IrBuilder("x");
        var init = new IrStaticInit(Class, null);
        build.Block(0, init, build.If(build["x"], 1, 2)).Block(1, init, Return()).Block(2, Return());
        Assert.That(build.After(new StaticInitElimination()), Is.EqualTo("L0:; initialise C; if x goto L1 else L2; L1:; return; L2:; return"));
    }

    [Test]
    public void StaticInitOnOnePathIsRepeatedAfterTheJoin()
    {
        var build = new IrBuilder("x");
        var init = new IrStaticInit(Class, null);
        build.Block(0, build.If(build["x"], 1, 2)).Block(1, init, build.Jump(2)).Block(2, init, Return());
        Assert.That(build.After(new StaticInitElimination()), Does.EndWith("L2:; initialise C; return"));
    }
}
