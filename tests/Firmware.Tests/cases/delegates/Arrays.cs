using System;

namespace Cases.Delegates;

/// <summary>Delegates in arrays, fields, properties, structs and statics.</summary>
public static class Arrays
{
    private struct Entry
    {
        public string Name;
        public Func<int, int, int> Run;
    }

    private static readonly Entry[] Table =
    [
        new() { Name = "add", Run = (a, b) => a + b },
        new() { Name = "sub", Run = (a, b) => a - b },
        new() { Name = "max", Run = Math.Max },
    ];

    private static Func<int, int>? Property { get; set; }

    public static void Main()
    {
        foreach (var entry in Table)
        {
            Console.Write(entry.Name);
            Console.Write(' ');
            Console.WriteLine(entry.Run(7, 9));
        }

        var actions = new Action[3];
        for (var i = 0; i < actions.Length; i++)
        {
            var copy = i;
            actions[i] = () => Console.WriteLine(copy * i);
        }

        foreach (var action in actions)
        {
            action();
        }

        Console.WriteLine(Property is null);
        Property = x => -x;
        Console.WriteLine(Property(3));
        Console.WriteLine(Property?.Invoke(4) ?? 0);
    }
}
