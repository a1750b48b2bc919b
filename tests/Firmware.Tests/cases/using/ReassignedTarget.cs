using System;

namespace Cases.UsingStatements;

/// <summary>using on an existing variable disposes the object it had at the start.</summary>
public static class ReassignedTarget
{
    private sealed class Item(int id) : IDisposable
    {
        public void Dispose() => Console.WriteLine("close " + id);
    }

    public static void Main()
    {
        var item = new Item(1);
        using (item)
        {
            item = new Item(2);
        }

        using (item)
        {
            item = null;
            Console.WriteLine("body");
        }

        IDisposable any = new Item(3);
        using (any as Item)
        {
            any = null;
        }

        using var last = any ?? new Item(4);
    }
}
