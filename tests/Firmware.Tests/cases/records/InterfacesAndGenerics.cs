using System;

namespace Cases.Records;

/// <summary>Records that implement interfaces, are generic and refer to themselves.</summary>
public static class InterfacesAndGenerics
{
    private interface INamed
    {
        string Name { get; }
    }

    private record Tag<T>(string Name, T Value) : INamed;

    private record Tree<T>(T Value, Tree<T> Left = null, Tree<T> Right = null)
    {
        public int Depth => 1 + Math.Max(Left?.Depth ?? 0, Right?.Depth ?? 0);
    }

    private static T Renamed<T>(T tag, string name)
        where T : Tag<int> => (T)(tag with { Name = name });

    public static void Main()
    {
        INamed named = new Tag<int>("t", 5);
        Console.WriteLine(named.Name);
        Console.WriteLine(Renamed(new Tag<int>("a", 1), "b") == new Tag<int>("b", 1));
        var tree = new Tree<char>('r', new('a', null, new('b')), new('c'));
        Console.WriteLine(tree.Depth);
        Console.WriteLine(tree == new Tree<char>('r', new('a', null, new('b')), new('c')));
        Console.WriteLine(tree == tree with { Right = null });
        Console.WriteLine(tree is { Left.Right.Value: 'b' });
    }
}
