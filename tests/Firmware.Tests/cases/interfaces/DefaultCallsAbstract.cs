using System;

namespace Cases.Interfaces;

/// <summary>Default methods that call abstract, private and static members of the interface.</summary>
public static class DefaultCallsAbstract
{
    private interface ITemplate
    {
        protected int Step(int value);

        private int Twice(int value) => Step(Step(value));

        private static int Clamp(int value) => value > 100 ? 100 : value;

        sealed int Run(int value) => Clamp(Twice(value));
    }

    private sealed class AddSeven : ITemplate
    {
        int ITemplate.Step(int value) => value + 7;
    }

    private struct Square : ITemplate
    {
        int ITemplate.Step(int value) => value * value;
    }

    public static void Main()
    {
        ITemplate[] all = [new AddSeven(), default(Square)];
        foreach (var one in all)
        {
            Console.WriteLine(one.Run(2));
            Console.WriteLine(one.Run(4));
        }
    }
}
