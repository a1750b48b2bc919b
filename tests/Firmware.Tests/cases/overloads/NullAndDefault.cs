using System;

namespace Cases.Overloads;

/// <summary>null, default and literals against reference, nullable and array parameters.</summary>
public static class NullAndDefault
{
    private static string F(string value) => "string";

    private static string F(object value) => "object";

    private static string G(int? value) => "nullable " + (value.HasValue ? "some" : "none");

    private static string G(object value) => "object";

    private static string H(int[] value) => "array";

    private static string H(Array value) => "Array";

    private static string K(string a, object b) => "so";

    private static string K(object a, int b) => "oi";

    public static void Main()
    {
        Console.WriteLine(F(null) + F(default) + F((object)null));
        Console.WriteLine(G(5) + G(null as int?) + G("x"));
        Console.WriteLine(H(null) + H(new int[0]) + H(new long[0]));
        Console.WriteLine(K("a", "b") + K(null, (object)1) + K(new object(), 1));
    }
}
