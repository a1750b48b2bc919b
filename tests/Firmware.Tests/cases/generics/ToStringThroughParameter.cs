using System;

namespace Cases.Generics;

/// <summary>Object's virtual methods called on a type parameter, overridden or not.</summary>
public static class ToStringThroughParameter
{
    private struct Named
    {
        public override readonly string ToString() => "named";

        public override readonly int GetHashCode() => 77;
    }

    private struct Loud
    {
        public int Calls;

        public override string ToString() => "call" + ++Calls;
    }

    private static string Text<T>(T value) => value.ToString();

    private static string Twice<T>(ref T value) => value.ToString() + value.ToString();

    public static void Main()
    {
        Console.WriteLine(Text(new Named()));
        Console.WriteLine(Text(5));
        Console.WriteLine(Text("self"));
        Console.WriteLine(new Named().GetHashCode());
        var loud = default(Loud);
        Console.WriteLine(Twice(ref loud));
        Console.WriteLine(loud.Calls);
        Console.WriteLine(Text(loud));
        Console.WriteLine(loud.Calls);
    }
}
