using System;

namespace Cases.Inheritance;

/// <summary>Calls of base are not virtual, over several levels.</summary>
public static class BaseCalls
{
    private class A
    {
        public virtual string Name(int depth) => depth > 0 ? Name(depth - 1) : "A";

        public virtual int Cost => 1;
    }

    private class B : A
    {
        public override string Name(int depth) => string.Concat("B", base.Name(depth));

        public override int Cost => base.Cost + 10;
    }

    private class C : B
    {
    }

    private sealed class D : C
    {
        public override string Name(int depth) => string.Concat("D", base.Name(depth));

        public override int Cost => base.Cost * 3;
    }

    public static void Main()
    {
        A[] all = [new A(), new B(), new C(), new D()];
        foreach (var one in all)
        {
            Console.Write(one.Name(0));
            Console.Write(' ');
            Console.Write(one.Name(2));
            Console.Write(' ');
            Console.WriteLine(one.Cost);
        }
    }
}
