using System;

namespace Cases.Generics;

/// <summary>A class that implements one generic interface for two arguments, called by either through a type parameter.</summary>
public static class InterfacesWithTwoInstantiations
{
    private interface IVisit<T>
    {
        string Visit(T item);
    }

    private sealed class Visitor : IVisit<int>, IVisit<string>, IVisit<int[]>
    {
        public string Visit(int item) => "int " + item;

        public string Visit(string item) => "string " + item;

        string IVisit<int[]>.Visit(int[] item) => "array " + item.Length;
    }

    private static string Send<TVisitor, T>(TVisitor visitor, T item)
        where TVisitor : IVisit<T> => visitor.Visit(item);

    public static void Main()
    {
        var visitor = new Visitor();
        Console.WriteLine(Send(visitor, 1));
        Console.WriteLine(Send(visitor, "s"));
        Console.WriteLine(Send(visitor, new int[6]));
        Console.WriteLine(visitor is IVisit<object>);
    }
}
