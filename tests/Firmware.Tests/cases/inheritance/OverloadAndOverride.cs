using System;

namespace Cases.Inheritance;

/// <summary>An override does not take part in overload resolution of a derived class that adds overloads.</summary>
public static class OverloadAndOverride
{
    private class Base
    {
        public virtual string Do(int value) => "base int";

        public string Do(string value) => "base string";
    }

    private class Derived : Base
    {
        public override string Do(int value) => "derived int";

        public string Do(long value) => "derived long";

        public string Do(object value) => "derived object";
    }

    public static void Main()
    {
        var derived = new Derived();
        Console.WriteLine(derived.Do(1));
        Console.WriteLine(derived.Do("s"));
        Console.WriteLine(((Base)derived).Do(1));
        Console.WriteLine(((Base)derived).Do("s"));
    }
}
