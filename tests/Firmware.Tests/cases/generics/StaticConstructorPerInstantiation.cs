using System;

namespace Cases.Generics;

/// <summary>Static constructors of generic types run once for each instantiation, when first needed.</summary>
public static class StaticConstructorPerInstantiation
{
    private class Loud<T>
    {
        public static int Value = 5;

        static Loud() => Console.WriteLine("init " + typeof(T).Name);

        public static void Touch()
        {
        }
    }

    private sealed class Quiet<T> : Loud<T[]>
    {
    }

    public static void Main()
    {
        Console.WriteLine("start");
        Loud<int>.Touch();
        Loud<int>.Touch();
        Loud<string>.Value++;
        Console.WriteLine(Loud<int>.Value + Loud<string>.Value);
        Console.WriteLine(new Quiet<long>() != null);
        Console.WriteLine(Quiet<char>.Value);
    }
}
