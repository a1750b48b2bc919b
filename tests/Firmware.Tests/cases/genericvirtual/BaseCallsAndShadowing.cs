using System;

namespace Cases.GenericVirtual;

/// <summary>Generic virtual methods: base calls, new slots and partial overrides.</summary>
public static class BaseCallsAndShadowing
{
    private class A
    {
        public virtual string Do<T>(T value) => "A<" + typeof(T).Name + ">" + value;
    }

    private class B : A
    {
        public override string Do<T>(T value) => "B" + base.Do(value) + base.Do(new[] { value }).Length;
    }

    private class C : B
    {
        public new virtual string Do<T>(T value) => "C" + value;
    }

    private sealed class D : C
    {
        public override string Do<T>(T value) => "D" + base.Do((value, 1));
    }

    public static void Main()
    {
        A a = new D();
        Console.WriteLine(a.Do(5));
        C c = new D();
        Console.WriteLine(c.Do("x"));
        Console.WriteLine(new B().Do('c'));
    }
}
