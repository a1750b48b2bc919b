using System;

namespace Cases.Classes;

/// <summary>== on base types compares references unless an operator is declared for the static type.</summary>
public static class EqualityOperatorsOnHierarchy
{
    private class A
    {
    }

    private sealed class B(int id) : A
    {
        public static bool operator ==(B left, B right) => left?.Id == right?.Id;

        public static bool operator !=(B left, B right) => !(left == right);

        public int Id => id;

        public override bool Equals(object other) => other is B b && this == b;

        public override int GetHashCode() => id;
    }

    public static void Main()
    {
        var one = new B(1);
        var two = new B(1);
        Console.WriteLine(one == two);
        Console.WriteLine((A)one == two);
        Console.WriteLine((object)one == two);
        Console.WriteLine(one.Equals(two));
        B none = null;
        Console.WriteLine(none == null && one != null && none != one);
        Console.WriteLine(one is null);
        Console.WriteLine(((A)one).Equals(two));
    }
}
