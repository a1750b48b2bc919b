using System;

namespace Cases.UsingStatements;

/// <summary>A ref struct with a Dispose method needs no interface.</summary>
public static class RefStructPattern
{
    private ref struct Scope
    {
        private ref int _depth;

        public Scope(ref int depth)
        {
            _depth = ref depth;
            depth++;
        }

        public readonly void Dispose() => _depth--;
    }

    public static void Main()
    {
        var depth = 0;
        using (new Scope(ref depth))
        {
            using var inner = new Scope(ref depth);
            Console.WriteLine(depth);
        }

        Console.WriteLine(depth);
        try
        {
            using var scope = new Scope(ref depth);
            throw new InvalidOperationException();
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine(depth);
        }
    }
}
