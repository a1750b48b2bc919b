using System;

namespace Cases.Objects;

/// <summary>Objects that refer to each other through interfaces, delegates and arrays.</summary>
public static class Cycles
{
    private interface IParent
    {
        object[] Children { get; }
    }

    private sealed class Tree : IParent
    {
        public object[] Children { get; } = new object[2];
        public Func<Tree> Self;
        public IParent Parent;

        public int Depth() => Parent is Tree tree ? tree.Depth() + 1 : 0;
    }

    public static void Main()
    {
        var root = new Tree();
        root.Self = () => root;
        var child = new Tree { Parent = root, Self = root.Self };
        root.Children[0] = child;
        root.Children[1] = root.Children;
        child.Children[1] = child;
        Console.WriteLine(child.Depth());
        Console.WriteLine(ReferenceEquals(child.Self().Children[1], root.Children));
        Console.WriteLine(((Tree)((object[])root.Children[1])[0]).Children[1] == child);
    }
}
