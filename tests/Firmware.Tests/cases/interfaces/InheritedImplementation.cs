using System;

namespace Cases.Interfaces;

/// <summary>A base class that does not know the interface implements it for a derived one.</summary>
public static class InheritedImplementation
{
    private interface ICount
    {
        int Count();

        int Step { get; set; }
    }

    private class Plain
    {
        public int Total;

        public int Count() => Total += Step;

        public virtual int Step { get; set; } = 1;
    }

    private class Counting : Plain, ICount
    {
    }

    private sealed class Fast : Counting
    {
        public override int Step
        {
            get => base.Step * 10;
            set => base.Step = value + 1;
        }
    }

    public static void Main()
    {
        ICount[] all = [new Counting(), new Fast()];
        foreach (var one in all)
        {
            Console.Write(one.Count());
            Console.Write(' ');
            one.Step = 5;
            Console.Write(one.Count());
            Console.Write(' ');
            Console.WriteLine(one.Step);
        }
    }
}
