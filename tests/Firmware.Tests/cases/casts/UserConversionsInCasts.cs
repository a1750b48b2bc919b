using System;

namespace Cases.Casts;

/// <summary>A cast to a class that has a user-defined conversion uses it only where the static types ask for it.</summary>
public static class UserConversionsInCasts
{
    private class Base
    {
    }

    private sealed class Wrapped : Base
    {
        public string Text = "own";

        public static explicit operator Wrapped(string text) => new() { Text = "converted " + text };

        public static implicit operator int(Wrapped wrapped) => wrapped.Text.Length;
    }

    public static void Main()
    {
        Console.WriteLine(((Wrapped)"x").Text);
        object boxed = "x";
        try
        {
            Console.WriteLine(((Wrapped)boxed).Text);
        }
        catch (InvalidCastException)
        {
            Console.WriteLine("no conversion");
        }

        Base typed = new Wrapped();
        Console.WriteLine(((Wrapped)typed).Text);
        long wide = (Wrapped)typed;
        Console.WriteLine(wide);
        Console.WriteLine((byte)new Wrapped());
    }
}
