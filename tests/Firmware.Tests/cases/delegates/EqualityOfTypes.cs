using System;

namespace Cases.Delegates;

/// <summary>Delegates of different types are never equal, whatever they call.</summary>
public static class EqualityOfTypes
{
    private delegate void First();

    private delegate void Second();

    private static void Run()
    {
    }

    public static void Main()
    {
        First first = Run;
        Second second = Run;
        Delegate one = first;
        Delegate two = second;
        Console.WriteLine(one == two);
        Console.WriteLine(one.Equals(two));
        Console.WriteLine(one == (Delegate)(First)Run);
        Second wrapped = new Second(first);
        wrapped();
        Console.WriteLine(two == wrapped);
        object boxed = first;
        Console.WriteLine(boxed is First);
        Console.WriteLine(boxed is Second);
        Console.WriteLine(boxed is Delegate);
        Console.WriteLine(boxed is MulticastDelegate);
        Console.WriteLine(boxed is ICloneable);
    }
}
