using System;

namespace Cases.Inheritance;

/// <summary>is, as and casts up, down and across a hierarchy, on null and on arrays.</summary>
public static class CastsInHierarchy
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

    private sealed class Side : A
    {
    }

    private static string Kind(object value) => (value is A ? "A" : "-") + (value is B ? "B" : "-") + (value is C ? "C" : "-") + (value is Side ? "S" : "-");

    private static bool Casts<T>(object value)
    {
        try
        {
            _ = (T)value;
            return true;
        }
        catch (InvalidCastException)
        {
            return false;
        }
    }

    public static void Main()
    {
        foreach (var one in new object[] { new A(), new B(), new C(), new Side(), null, "text" })
        {
            Console.WriteLine(Kind(one) + Casts<A>(one) + Casts<B>(one) + Casts<Side>(one));
        }

        A[] many = new C[1];
        Console.WriteLine(many is B[]);
        Console.WriteLine(many is Side[]);
        Console.WriteLine(Casts<C[]>(many));
        Console.WriteLine((many as object[]).Length);
    }
}
