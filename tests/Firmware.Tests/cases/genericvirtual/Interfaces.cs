using System;

namespace Cases.GenericVirtual;

/// <summary>Generic methods of interfaces, implicit, explicit, by structs and with default bodies.</summary>
public static class Interfaces
{
    private interface IVisitor
    {
        string Visit<T>(T value);

        string Twice<T>(T value) => Visit(value) + Visit(value);
    }

    private sealed class Plain : IVisitor
    {
        public string Visit<T>(T value) => "p";
    }

    private sealed class Explicit : IVisitor
    {
        string IVisitor.Visit<T>(T value) => typeof(T) == typeof(string) ? "s" : "e";

        string IVisitor.Twice<T>(T value) => "E";
    }

    private struct Value : IVisitor
    {
        public int Calls;

        public string Visit<T>(T value)
        {
            Calls++;
            return Calls > 1 ? "v2" : "v1";
        }
    }

    private static string Run<TVisitor>(TVisitor visitor)
        where TVisitor : IVisitor => visitor.Visit(1) + visitor.Visit("x");

    public static void Main()
    {
        IVisitor[] all = [new Plain(), new Explicit(), default(Value)];
        foreach (var one in all)
        {
            Console.WriteLine(one.Visit(1));
            Console.WriteLine(one.Visit("x"));
            Console.WriteLine(one.Twice(2.5));
        }

        Console.WriteLine(Run(new Plain()));
        Console.WriteLine(Run(default(Value)));
    }
}
