using System;

namespace Cases.Interfaces;

/// <summary>An abstract class leaves the interface's members abstract or implements them by virtual ones.</summary>
public static class AbstractClassLeavesOpen
{
    private interface IJob
    {
        int Cost();

        string Label { get; }
    }

    private abstract class Job : IJob
    {
        public abstract int Cost();

        string IJob.Label => "[" + Name + "]";

        protected virtual string Name => "job";
    }

    private sealed class Cheap : Job
    {
        public override int Cost() => 1;
    }

    private sealed class Dear : Job, IJob
    {
        public override int Cost() => 100;

        protected override string Name => "dear";

        int IJob.Cost() => Cost() + 1;
    }

    public static void Main()
    {
        Job[] all = [new Cheap(), new Dear()];
        foreach (var one in all)
        {
            IJob job = one;
            Console.WriteLine(one.Cost() + " " + job.Cost() + job.Label);
        }
    }
}
