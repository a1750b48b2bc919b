using System;

namespace Cases.Inheritance;

/// <summary>Sealed overrides and sealed classes keep behaviour in calls of any static type.</summary>
public static class SealedOverrides
{
    private abstract class Step
    {
        public abstract int Run(int value);

        public virtual int Undo(int value) => value;
    }

    private class Add : Step
    {
        public sealed override int Run(int value) => value + 1;

        public override int Undo(int value) => value - 1;
    }

    private sealed class AddTwice : Add
    {
        public override int Undo(int value) => base.Undo(base.Undo(value));
    }

    private static int All(Step step, int value) => step.Undo(step.Run(step.Run(value)));

    public static void Main()
    {
        Console.WriteLine(All(new Add(), 10));
        Console.WriteLine(All(new AddTwice(), 10));
        Console.WriteLine(new AddTwice().Run(1));
        Add add = new AddTwice();
        Console.WriteLine(add.Undo(0) + add.Run(0));
    }
}
