using System;

namespace Cases.Overloads;

/// <summary>Exact overloads win against generic ones, generic ones against conversions.</summary>
public static class GenericAgainstExact
{
    private static string F<T>(T value) => "T";

    private static string F(object value) => "object";

    private static string F(long value) => "long";

    private static string G<T, U>(T first, U second) => "two";

    private static string H<T>(T value, params T[] more) => "params";

    private static string H<T>(T value, T more) => "pair";

    private static string K(in int value) => "in";

    private static string K(long value) => "long";

    public static void Main()
    {
        Console.WriteLine(F(1) + F(1L) + F("s") + F((object)"s") + F(new object()));
        Console.WriteLine(G(1, "x") + G("a", 2L));
        Console.WriteLine(H(1, 2) + H(1) + H(1, 2, 3));
        var number = 1;
        Console.WriteLine(K(number) + K((short)1) + K(1L));
    }
}
