using System;

namespace Cases.Structs;

/// <summary>Structs that hold references, copied and compared.</summary>
public static class WithReferences
{
    private struct Entry
    {
        public string Name;
        public Entry[] Children;
        public object Tag;
        public int Count;
    }

    public static void Main()
    {
        var root = new Entry { Name = "root", Children = new Entry[2] };
        root.Children[0] = new Entry { Name = "left", Tag = root.Children };
        root.Children[1] = root.Children[0];
        root.Children[1].Name = "right";
        root.Children[1].Children = root.Children;
        root.Children[1].Children[0].Count = 5;
        var copy = root;
        copy.Name = "copy";
        copy.Children[1].Count = 6;
        Show(root);
        Show(copy);
        Show(root.Children[0]);
        Show(root.Children[1]);
        Console.WriteLine(root.Children[1].Tag == (object)copy.Children);
    }

    private static void Show(Entry entry)
    {
        Console.Write(entry.Name);
        Console.Write(' ');
        Console.Write(entry.Count);
        Console.Write(' ');
        Console.WriteLine(entry.Children == null ? "-" : entry.Children[1].Name);
    }
}
