using System;

namespace Cases.Interfaces;

/// <summary>An interface implemented again in a derived class, with virtual and hidden members.</summary>
public static class Reimplementation
{
    private interface IName
    {
        string Name();

        string Kind();
    }

    private class A : IName
    {
        public virtual string Name() => "A.Name";

        public string Kind() => "A.Kind";
    }

    private class B : A
    {
        public override string Name() => "B.Name";

        public new string Kind() => "B.Kind";
    }

    private class C : A, IName
    {
        public new string Name() => "C.Name";

        public new string Kind() => "C.Kind";
    }

    private sealed class D : C
    {
        public new string Kind() => "D.Kind";
    }

    public static void Main()
    {
        A[] all = [new A(), new B(), new C(), new D()];
        foreach (var one in all)
        {
            IName name = one;
            Console.Write(one.Name());
            Console.Write(' ');
            Console.Write(one.Kind());
            Console.Write(' ');
            Console.Write(name.Name());
            Console.Write(' ');
            Console.WriteLine(name.Kind());
        }
    }
}
