using System;

namespace Cases.Structs;

/// <summary>Object initialisers, with expressions and default of a struct that has field initialisers.</summary>
public static class InitialiserOverwrites
{
    private struct Options
    {
        public int Size = 16;
        public bool Fast { get; set; } = true;
        public string Name;

        public Options(string name) => Name = name;
    }

    public static void Main()
    {
        var first = new Options("a");
        var second = first with { Size = first.Size * 2, Name = first.Name + "b" };
        var third = new Options { Name = "none" };
        var fourth = new Options("x") { Fast = false };
        foreach (var one in new[] { first, second, third, fourth })
        {
            Console.WriteLine(one.Size + one.Name + one.Fast);
        }
    }
}
