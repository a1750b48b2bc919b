using System;

namespace Cases.Records;

/// <summary>A record replaces Equals and GetHashCode; == and != follow.</summary>
public static class OwnEquality
{
    private record Text(string Value)
    {
        public virtual bool Equals(Text other) => other is not null && Value.Length == other.Value.Length;

        public override int GetHashCode() => Value.Length;
    }

    private sealed record Marked(string Value, int Mark) : Text(Value);

    public static void Main()
    {
        Console.WriteLine(new Text("ab") == new Text("cd"));
        Console.WriteLine(new Text("ab") != new Text("c"));
        Console.WriteLine(new Marked("ab", 1) == new Marked("xy", 1));
        Console.WriteLine(new Marked("ab", 1) == new Marked("ab", 2));
        Console.WriteLine(new Text("ab").Equals((Text)new Marked("cd", 1)));
        Console.WriteLine(new Text("four").GetHashCode());
    }
}
