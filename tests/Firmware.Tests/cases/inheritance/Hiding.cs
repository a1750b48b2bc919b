using System;

namespace Cases.Inheritance;

/// <summary>Members hidden with new are chosen by the static type.</summary>
public static class Hiding
{
    private class A
    {
        public int Field = 1;

        public static int Static => 10;

        public string Plain() => "A.Plain";

        public virtual string Virtual() => "A.Virtual";
    }

    private class B : A
    {
        public new int Field = 2;

        public static new int Static => 20;

        public new string Plain() => "B.Plain";

        public new virtual string Virtual() => "B.Virtual";
    }

    private class C : B
    {
        public new long Field = 3;

        public override string Virtual() => "C.Virtual";
    }

    public static void Main()
    {
        var c = new C();
        Console.WriteLine(c.Field * 100 + ((B)c).Field * 10 + ((A)c).Field);
        Console.WriteLine(A.Static + B.Static + C.Static);
        Console.WriteLine(c.Plain());
        Console.WriteLine(((A)c).Plain());
        Console.WriteLine(c.Virtual());
        Console.WriteLine(((B)c).Virtual());
        Console.WriteLine(((A)c).Virtual());
        ((A)c).Field = 9;
        Console.WriteLine(c.Field + ((A)c).Field);
    }
}
