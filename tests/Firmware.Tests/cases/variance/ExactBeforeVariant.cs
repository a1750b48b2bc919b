using System;

namespace Cases.Variance;

/// <summary>A class that implements several instantiations: which body a call reaches.</summary>
public static class ExactBeforeVariant
{
    private interface IGet<out T>
    {
        string Get();
    }

    private class A
    {
    }

    private class B : A
    {
    }

    private class C : B
    {
    }

    private class Both : IGet<A>, IGet<B>
    {
        string IGet<A>.Get() => "A";

        string IGet<B>.Get() => "B";
    }

    private class BothReversed : IGet<B>, IGet<A>
    {
        string IGet<A>.Get() => "A";

        string IGet<B>.Get() => "B";
    }

    private class ThreeWays : IGet<C>, IGet<string>, IGet<B>
    {
        string IGet<C>.Get() => "C";

        string IGet<string>.Get() => "string";

        string IGet<B>.Get() => "B";
    }

    private class BaseOfA : IGet<A>
    {
        public virtual string Get() => "base A";
    }

    private class DerivedOfB : BaseOfA, IGet<B>
    {
        string IGet<B>.Get() => "derived B";
    }

    private sealed class DerivedOverrides : BaseOfA
    {
        public override string Get() => "override";
    }

    private class BaseOfB : IGet<B>
    {
        string IGet<B>.Get() => "base B";
    }

    private class DerivedOfA : BaseOfB, IGet<A>
    {
        string IGet<A>.Get() => "derived A";
    }

    public static void Main()
    {
        Show(new Both());
        Show(new BothReversed());
        Show(new ThreeWays());
        Show(new BaseOfA());
        Show(new DerivedOfB());
        Show(new DerivedOverrides());
        Show(new BaseOfB());
        Show(new DerivedOfA());
    }

    private static void Show(object value)
    {
        Console.WriteLine((value as IGet<object>)?.Get() ?? "not object");
        Console.WriteLine((value as IGet<A>)?.Get() ?? "not A");
        Console.WriteLine((value as IGet<B>)?.Get() ?? "not B");
        Console.WriteLine((value as IGet<C>)?.Get() ?? "not C");
    }
}
