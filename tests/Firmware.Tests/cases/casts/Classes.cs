using System;

namespace Cases.Casts;

/// <summary>is, as and casts up and down a class hierarchy.</summary>
public static class Classes
{
    private class A
    {
    }

    private class B : A
    {
    }

    private sealed class C : B
    {
    }

    private sealed class D : A
    {
    }

    public static void Main()
    {
        object[] all = [new A(), new B(), new C(), new D(), "text", null, new object()];
        foreach (var one in all)
        {
            Bit(one is A);
            Bit(one is B);
            Bit(one is C);
            Bit(one is D);
            Bit(one is string);
            Bit(one is object);
            Bit(one as A != null);
            Bit(one as B != null);
            Bit((one as D) == one);
            Console.Write(' ');
        }

        var b = (B)all[2];
        var c = (C)b;
        A a = c;
        Bit(a is C);
        Bit((D)all[5] == null);
        Bit((object)c == all[2]);
        Console.WriteLine();
    }

    private static void Bit(bool value) => Console.Write(value ? '1' : '0');
}
