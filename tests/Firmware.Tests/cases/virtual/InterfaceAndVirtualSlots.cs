using System;

namespace Cases.Virtual;

/// <summary>A virtual method that also implements interfaces, overridden twice, called each way.</summary>
public static class InterfaceAndVirtualSlots
{
    private interface IRun
    {
        string Run();
    }

    private interface IAlso
    {
        string Run();
    }

    private class Base : IRun
    {
        public virtual string Run() => "base";
    }

    private class Middle : Base, IAlso
    {
        public override string Run() => "middle " + base.Run();
    }

    private sealed class Last : Middle, IRun
    {
        public override string Run() => "last " + base.Run();

        string IRun.Run() => "explicit";
    }

    public static void Main()
    {
        Base last = new Last();
        Console.WriteLine(last.Run());
        Console.WriteLine(((IRun)last).Run());
        Console.WriteLine(((IAlso)last).Run());
        Console.WriteLine(((IRun)new Middle()).Run());
    }
}
