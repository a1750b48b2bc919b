using System;

namespace Cases.Inheritance;

/// <summary>new virtual starts a second chain of overrides under the same name.</summary>
public static class NewSlotChains
{
    private class A
    {
        public virtual string Who() => "A";
    }

    private class B : A
    {
        public override string Who() => "B";
    }

    private class C : B
    {
        public new virtual string Who() => "C";
    }

    private class D : C
    {
        public override string Who() => "D+" + base.Who();
    }

    private sealed class E : D
    {
        public new string Who() => "E";
    }

    public static void Main()
    {
        var e = new E();
        Console.WriteLine(e.Who());
        Console.WriteLine(((D)e).Who());
        Console.WriteLine(((C)e).Who());
        Console.WriteLine(((B)e).Who());
        Console.WriteLine(((A)e).Who());
        Console.WriteLine(((A)new C()).Who());
    }
}
