using System;

namespace Cases.Objects;

/// <summary>MemberwiseClone copies what the object is, not what the variable says.</summary>
public static class Clones
{
    private class Base
    {
        public int Number;

        public Base Copy() => (Base)MemberwiseClone();
    }

    private sealed class Derived : Base
    {
        public string Text;
        public Derived Inner;
        public long Wide;
    }

    public static void Main()
    {
        Base original = new Derived { Number = 1, Text = "a", Inner = new Derived { Number = 2 }, Wide = 1L << 40 };
        var copy = original.Copy();
        copy.Number = 5;
        Console.WriteLine(original.Number);
        Console.WriteLine(copy.Number);
        Console.WriteLine(copy is Derived);
        Console.WriteLine(((Derived)copy).Text);
        Console.WriteLine(((Derived)copy).Wide);
        Console.WriteLine(ReferenceEquals(((Derived)copy).Inner, ((Derived)original).Inner));
        Console.WriteLine(ReferenceEquals(copy, original));
        Console.WriteLine(new Base { Number = 3 }.Copy().Number);
    }
}
