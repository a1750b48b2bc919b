using System;

namespace Cases.Classes;

/// <summary>Overloads chosen by conversions of literals, null, inheritance and optional parameters.</summary>
public static class OverloadResolution
{
    private static string F(int value) => "int";

    private static string F(long value) => "long";

    private static string F(double value) => "double";

    private static string F(object value) => "object";

    private static string F(string value) => "string";

    private static string G(int value, int other = 0) => "optional";

    private static string G(int value) => "exact";

    private static string G(params int[] all) => "params" + all.Length;

    private static string H(in int value) => "in";

    private static string H(int value) => "by value";

    private static string K(byte value) => "byte";

    private static string K(short value) => "short";

    public static void Main()
    {
        byte small = 1;
        var number = 1;
        Console.WriteLine(F(small) + F(1u) + F(1ul) + F('c') + F(1f) + F(new object()) + F(null));
        Console.WriteLine(G(1) + G(1, 2) + G() + G(1, 2, 3));
        Console.WriteLine(H(number) + H(in number));
        Console.WriteLine(K(1) + K((sbyte)1));
    }
}
