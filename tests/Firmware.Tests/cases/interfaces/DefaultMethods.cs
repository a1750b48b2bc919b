using System;

namespace Cases.Interfaces;

/// <summary>Interface members with bodies, overridden or not.</summary>
public static class DefaultMethods
{
    private interface IGreeter
    {
        string Name { get; }

        string Greet() => string.Concat("Hello, ", Name);

        static int Calls;

        int Count() => ++Calls;
    }

    private interface IPolite : IGreeter
    {
        string IGreeter.Greet() => string.Concat("Dear ", Name);
    }

    private sealed class Plain : IGreeter
    {
        public string Name => "plain";
    }

    private sealed class Own : IGreeter
    {
        public string Name => "own";

        public string Greet() => "Hey";
    }

    private sealed class Polite : IPolite
    {
        public string Name => "polite";
    }

    public static void Main()
    {
        IGreeter[] all = [new Plain(), new Own(), new Polite()];
        foreach (var one in all)
        {
            Console.Write(one.Greet());
            Console.Write(' ');
            Console.WriteLine(one.Count());
        }

        Console.WriteLine(IGreeter.Calls);
    }
}
