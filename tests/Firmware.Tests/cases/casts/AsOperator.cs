using System;

namespace Cases.Casts;

/// <summary>as with classes, interfaces, nullables, arrays and type parameters.</summary>
public static class AsOperator
{
    private interface INamed
    {
    }

    private class Plain
    {
    }

    private sealed class Named : Plain, INamed
    {
    }

    private static T As<T>(object value)
        where T : class => value as T;

    public static void Main()
    {
        Plain plain = new Named();
        Console.WriteLine((plain as INamed) != null);
        Console.WriteLine((new Plain() as INamed) == null);
        Console.WriteLine((plain as Named)?.GetHashCode() == plain.GetHashCode());
        object number = 5;
        Console.WriteLine((number as int?) ?? -1);
        Console.WriteLine((number as long?) ?? -1);
        Console.WriteLine(As<IComparable>(number) is int);
        Console.WriteLine(As<object[]>(new Named[2]).Length);
        Console.WriteLine(As<INamed[]>(new Plain[2]) == null);
        Console.WriteLine((null as string) ?? "none");
    }
}
