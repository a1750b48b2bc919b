using System;

namespace Cases.Finally;

/// <summary>using: disposal in reverse order, null resources, structs, an exception in a constructor and in Dispose.</summary>
public static class UsingOrder
{
    private sealed class Resource : IDisposable
    {
        private readonly string _name;

        public Resource(string name, bool fails = false)
        {
            Console.WriteLine("make " + name);
            _name = name;
            if (fails)
            {
                throw new InvalidOperationException(name);
            }
        }

        public void Dispose() => Console.WriteLine("dispose " + _name);
    }

    private struct Scope(string name) : IDisposable
    {
        public readonly void Dispose()
        {
            Console.WriteLine("end " + name);
            if (name == "bad")
            {
                throw new ArgumentException(name);
            }
        }
    }

    public static void Main()
    {
        Try(0);
        Try(1);
        Try(2);
        Try(3);
    }

    private static void Try(int way)
    {
        try
        {
            Run(way);
        }
        catch (Exception e)
        {
            Console.WriteLine("caught " + e.Message);
        }
    }

    private static void Run(int way)
    {
        using var first = new Resource("first");
        using (new Scope(way == 2 ? "bad" : "good"))
        using (var none = way == 5 ? new Resource("none") : null)
        using (var second = new Resource("second", way == 1))
        {
            Console.WriteLine("body");
            if (way == 3)
            {
                return;
            }
        }

        Console.WriteLine("after");
    }
}
