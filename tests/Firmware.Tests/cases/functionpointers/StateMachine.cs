using System;

namespace Cases.FunctionPointers;

/// <summary>A machine whose states are functions.</summary>
public static unsafe class StateMachine
{
    private struct Machine
    {
        public delegate*<ref Machine, char, void> State;
        public int Words;
    }

    private static void Between(ref Machine machine, char next)
    {
        if (next != ' ')
        {
            machine.Words++;
            machine.State = &Inside;
        }
    }

    private static void Inside(ref Machine machine, char next)
    {
        if (next == ' ')
        {
            machine.State = &Between;
        }
    }

    public static void Main()
    {
        Machine machine;
        machine.Words = 0;
        machine.State = &Between;
        foreach (var next in "  the quick  brown fox ")
        {
            machine.State(ref machine, next);
        }

        Console.WriteLine(machine.Words);
    }
}
