using System;

namespace Cases.Overloads;

/// <summary>Overloads in derived classes come before better matches in the base.</summary>
public static class InheritanceDistance
{
    private class Base
    {
        public string F(int value) => "base int";

        public string F(string value) => "base string";

        public string G(Base value) => "base base";
    }

    private class Derived : Base
    {
        public string F(double value) => "derived double";

        public string G(Derived value) => "derived derived";

        public string G(object value) => "derived object";
    }

    private sealed class Last : Derived
    {
        public new string F(int value) => "last int";
    }

    public static void Main()
    {
        Console.WriteLine(new Derived().F(1));
        Console.WriteLine(new Derived().F("x"));
        Console.WriteLine(new Last().F(1));
        Console.WriteLine(new Last().F(1.5));
        Console.WriteLine(new Derived().G(new Last()));
        Console.WriteLine(new Derived().G(new Base()));
        Console.WriteLine(((Base)new Derived()).F(1));
    }
}
