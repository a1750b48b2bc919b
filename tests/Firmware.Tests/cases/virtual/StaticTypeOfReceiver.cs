using System;

namespace Cases.Virtual;

/// <summary>Non-virtual members follow the static type, virtual ones the object, in one expression.</summary>
public static class StaticTypeOfReceiver
{
    private class A
    {
        public string Plain() => "A";

        public virtual string Poly() => "a";

        public string Both() => Plain() + Poly();
    }

    private sealed class B : A
    {
        public new string Plain() => "B";

        public override string Poly() => "b";
    }

    private static string Mixed<T>(T value)
        where T : A => value.Plain() + value.Poly() + value.Both();

    public static void Main()
    {
        var b = new B();
        A a = b;
        Console.WriteLine(b.Plain() + b.Poly() + b.Both());
        Console.WriteLine(a.Plain() + a.Poly() + a.Both());
        Console.WriteLine(Mixed(b));
        Console.WriteLine(((B)a).Plain());
    }
}
