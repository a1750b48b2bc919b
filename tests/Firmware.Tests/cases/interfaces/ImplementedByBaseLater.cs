using System;

namespace Cases.Interfaces;

/// <summary>A derived class adds the interface that members of the base already satisfy, virtual ones by slot.</summary>
public static class ImplementedByBaseLater
{
    private interface IRun
    {
        string Run();

        string Stop();
    }

    private class Engine
    {
        public string Run() => "run";

        public virtual string Stop() => "stop";
    }

    private class Car : Engine, IRun
    {
        public override string Stop() => "car " + base.Stop();
    }

    private sealed class Truck : Car
    {
        public new string Run() => "hidden";

        public override string Stop() => "truck " + base.Stop();
    }

    public static void Main()
    {
        IRun[] all = [new Car(), new Truck()];
        foreach (var one in all)
        {
            Console.WriteLine(one.Run());
            Console.WriteLine(one.Stop());
        }
    }
}
