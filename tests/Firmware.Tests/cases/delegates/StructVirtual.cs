using System;

namespace Cases.Delegates;

/// <summary>Overrides of object in a struct, and a struct that inherits them.</summary>
public static class StructVirtual
{
    private struct Named
    {
        public int Id;

        public override string ToString() => Id == 1 ? "one" : "many";

        public override int GetHashCode() => Id * 3;
    }

    public static void Main()
    {
        var named = new Named { Id = 1 };
        Func<string> text = named.ToString;
        named.Id = 2;
        Func<string> second = named.ToString;
        Func<int> hash = named.GetHashCode;
        Console.WriteLine(text());
        Console.WriteLine(second());
        Console.WriteLine(hash());
    }
}
