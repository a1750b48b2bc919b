using System;

namespace Cases.Structs;

/// <summary>Equals and GetHashCode of structs that do not define them.</summary>
public static class DefaultEquality
{
    private struct Text
    {
        public string Value;
        public int Number;
    }

    private struct Nested
    {
        public Text Text;
        public object Extra;
    }

    private struct Other
    {
        public string Value;
        public int Number;
    }

    public static void Main()
    {
        var one = new Text { Value = "a", Number = 1 };
        var two = new Text { Value = string.Concat("", "a"), Number = 1 };
        Console.WriteLine(one.Equals(two));
        Console.WriteLine(one.GetHashCode() == two.GetHashCode());
        Console.WriteLine(one.Equals(new Other { Value = "a", Number = 1 }));
        Console.WriteLine(one.Equals(null));
        Console.WriteLine(new Nested { Text = one, Extra = 5 }.Equals(new Nested { Text = two, Extra = 5 }));
        Console.WriteLine(new Nested { Text = one, Extra = 5 }.Equals(new Nested { Text = two, Extra = 5L }));
        Console.WriteLine(new Nested { Text = one }.Equals(new Nested()));
    }
}
