using System;

namespace Cases.Exceptions;

/// <summary>Exceptions through virtual, interface, generic, static and recursive calls.</summary>
public static class ThroughCalls
{
    private abstract class Node
    {
        public abstract int Visit(int depth);
    }

    private sealed class Leaf : Node
    {
        public override int Visit(int depth) => throw new InvalidOperationException("leaf");
    }

    private sealed class Branch(Node child) : Node
    {
        public override int Visit(int depth)
        {
            try
            {
                return child.Visit(depth + 1) + 1;
            }
            finally
            {
                Console.WriteLine(depth);
            }
        }
    }

    private interface IWork
    {
        T Do<T>(T x);
    }

    private struct Work : IWork
    {
        public readonly T Do<T>(T x) => x is null ? throw new ArgumentNullException() : x;
    }

    private static T Call<TWork, T>(TWork work, T x)
        where TWork : struct, IWork
        => work.Do(x);

    private static int Recursive(int depth) => depth == 0 ? throw new FormatException("bottom") : Recursive(depth - 1) + 1;

    public static void Main()
    {
        Node node = new Leaf();
        for (var i = 0; i < 4; i++)
        {
            node = new Branch(node);
        }

        try
        {
            Console.WriteLine(node.Visit(0));
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.Message);
        }

        try
        {
            Console.WriteLine(Call(default(Work), 5));
            Console.WriteLine(Call<Work, string>(default, null));
        }
        catch (ArgumentNullException)
        {
            Console.WriteLine("null");
        }

        try
        {
            Console.WriteLine(Recursive(50));
        }
        catch (FormatException e)
        {
            Console.WriteLine(e.Message);
        }
    }
}
