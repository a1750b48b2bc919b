using System;

namespace Cases.Inheritance;

/// <summary>base.M calls the nearest override above, not virtually.</summary>
public static class BaseCallSkipsLevel
{
    private class A
    {
        public virtual string M() => "A" + N();

        public virtual string N() => "a";
    }

    private class B : A
    {
        public override string N() => "b" + base.N();
    }

    private class C : B
    {
        public override string M() => "C" + base.M();

        public override string N() => "c" + base.N();
    }

    private sealed class D : C
    {
        public override string N() => "d" + base.N();

        private bool _once;

        public override string M()
        {
            if (_once)
            {
                return "";
            }

            _once = true;
            return "D" + base.M();
        }
    }

    public static void Main()
    {
        Console.WriteLine(new C().M());
        Console.WriteLine(new B().M());
        Console.WriteLine(new D().M());
    }
}
