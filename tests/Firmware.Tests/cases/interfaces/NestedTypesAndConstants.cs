using System;

namespace Cases.Interfaces;

/// <summary>Types, constants, statics and operators inside an interface.</summary>
public static class NestedTypesAndConstants
{
    private interface IProtocol
    {
        const int Version = 3;

        enum State { Idle, Busy }

        readonly struct Frame(int length)
        {
            public int Length => length + Version;
        }

        static State Current { get; set; } = State.Busy;

        static int operator ~(IProtocol protocol) => -protocol.Id;

        int Id { get; }
    }

    private sealed class Serial : IProtocol
    {
        public int Id => 12;
    }

    public static void Main()
    {
        Console.WriteLine(IProtocol.Version);
        Console.WriteLine(IProtocol.Current == IProtocol.State.Busy);
        IProtocol.Current = IProtocol.State.Idle;
        Console.WriteLine((int)IProtocol.Current);
        Console.WriteLine(new IProtocol.Frame(4).Length);
        IProtocol serial = new Serial();
        Console.WriteLine(~serial);
    }
}
