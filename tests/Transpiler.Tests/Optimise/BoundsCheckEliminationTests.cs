using Il2Mcu.Ir;
using Il2Mcu.Optimise;
using NUnit.Framework;
using static Il2Mcu.Tests.Optimise.IrBuilder;

namespace Il2Mcu.Tests.Optimise;

/// <summary>Bounds checks that are decided, and those that only look so.</summary>
internal sealed class BoundsCheckEliminationTests
{
    [Test]
    public void CheckInALoopOverTheArrayGoes() => Assert.That(Loop(Int(0), build => Add(build["i"], Int(1))), Does.Not.Contain("check"));

    [Test]
    public void CheckInALoopThatBeginsBelowZeroStays() => Assert.That(Loop(Int(-1), build => Add(build["i"], Int(1))), Does.Contain("check"));

    [Test]
    public void CheckInALoopWithLargeStepsStays() => Assert.That(Loop(Int(0), build => Add(build["i"], Int(int.MaxValue))), Does.Contain("check"));

    [Test]
    public void CheckInALoopWithAnUnknownStepStays() => Assert.That(Loop(Int(0), build => Add(build["i"], build["x"])), Does.Contain("check"));

    [Test]
    public void SecondCheckGoes()
    {
        var build = new IrBuilder("o", "x");
        build.Block(0, InBounds(build["x"], build["o"]), InBounds(build["x"], build["o"]), Return());
        Assert.That(build.After(new BoundsCheckElimination()), Is.EqualTo("L0:; check bounds x < length(o); return"));
    }

    [Test]
    public void CheckAfterTheIndexChangedStays()
    {
        var build = new IrBuilder("o", "x");
        build.Block(0, InBounds(build["x"], build["o"]), build.Set("x", Call(build["x"])), InBounds(build["x"], build["o"]), Return());
        Assert.That(build.After(new BoundsCheckElimination()), Does.EndWith("check bounds x < length(o); return"));
    }

    [Test]
    public void CheckOfAnotherArrayStays()
    {
        var build = new IrBuilder("o", "other", "x");
        build.Block(0, InBounds(build["x"], build["o"]), InBounds(build["x"], build["other"]), Return());
        Assert.That(build.After(new BoundsCheckElimination()), Does.EndWith("check bounds x < length(other); return"));
    }

    [Test]
    public void LengthOfANewArrayIsANumber()
    {
        var build = new IrBuilder().Temporary("o");
        build.Block(0, build.Set("o", new IrNewArray(Int(3), ObjectType)), InBounds(Int(2), build["o"]), InBounds(Int(3), build["o"]), Return(Length(build["o"])));
        Assert.That(build.After(new BoundsCheckElimination()), Does.EndWith("; check bounds 3 < length(o); return 3"));
    }

    [Test]
    public void HigherConstantIndexCountsForLowerOnes()
    {
        var build = new IrBuilder("o");
        build.Block(0, InBounds(Int(2), build["o"]), InBounds(Int(1), build["o"]), InBounds(Int(3), build["o"]), Return());
        Assert.That(build.After(new BoundsCheckElimination()), Is.EqualTo("L0:; check bounds 2 < length(o); check bounds 3 < length(o); return"));
    }

    /// <summary>A loop while i is less than the length of o.</summary>
    private static string Loop(IrExpression start, Func<IrBuilder, IrExpression> step)
    {
        var build = new IrBuilder("o", "x").Temporary("i");
        build.Block(0, build.Set("i", start), build.Jump(1))
            .Block(1, build.If(Compare(IrComparison.Less, build["i"], Length(build["o"])), 2, 3))
            .Block(2, InBounds(build["i"], build["o"]), build.Set("i", step(build)), build.Jump(1))
            .Block(3, Return());
        return build.After(new BoundsCheckElimination());
    }
}
