using System;

namespace Cases.Patterns;

/// <summary>List patterns on a type with Length, an indexer and Slice.</summary>
public static class ListPatternOnOwnType
{
    private sealed class Path(params string[] parts)
    {
        public int Count => parts.Length;

        public string this[Index index] => parts[index];

        public Path this[Range range] => new(parts[range]);
    }

    private static string Kind(Path path) => path switch
    {
        ["root"] => "root",
        ["root", .. { Count: 1 } middle] => "below root " + middle[0],
        [.., "end"] => "ends",
        [] => "nothing",
        _ => "some " + path.Count,
    };

    public static void Main()
    {
        Console.WriteLine(Kind(new Path("root")));
        Console.WriteLine(Kind(new Path("root", "usr")));
        Console.WriteLine(Kind(new Path("a", "b", "end")));
        Console.WriteLine(Kind(new Path()));
        Console.WriteLine(Kind(new Path("a", "b")));
    }
}
