using System;

namespace Cases.UsingStatements;

/// <summary>The resource is evaluated once, before the body; a failing second resource disposes the first.</summary>
public static class EvaluationOrder
{
    private sealed class Item : IDisposable
    {
        private readonly string _name;

        public Item(string name, bool fail = false)
        {
            if (fail)
            {
                throw new ArgumentException("cannot open " + name);
            }

            _name = name;
            Console.WriteLine("open " + name);
        }

        public void Dispose() => Console.WriteLine("close " + _name);
    }

    public static void Main()
    {
        var name = "a";
        using (var item = new Item(name))
        {
            name = "changed";
        }

        try
        {
            using var first = new Item("b");
            using var second = new Item("c", true);
            Console.WriteLine("never");
        }
        catch (ArgumentException exception)
        {
            Console.WriteLine(exception.Message);
        }

        using Item third = new("d"), fourth = new("e");
        Console.WriteLine(name);
    }
}
