using System;

namespace Cases.Overloads;

/// <summary>The better of several numeric conversions is chosen for constants and variables.</summary>
public static class NumericConversions
{
    private static string F(sbyte value) => "sbyte";

    private static string F(short value) => "short";

    private static string F(uint value) => "uint";

    private static string F(long value) => "long";

    private static string F(float value) => "float";

    private static string G(ulong value) => "ulong";

    private static string G(double value) => "double";

    private static string H(char value) => "char";

    private static string H(int value) => "int";

    public static void Main()
    {
        byte b = 1;
        ushort u = 1;
        var i = 1;
        ulong w = 1;
        Console.WriteLine(F(1) + " " + F(b) + " " + F(u) + " " + F(i) + " " + F(w) + " " + F('c'));
        Console.WriteLine(G(1) + " " + G(-1) + " " + G(1L) + " " + G(w) + " " + G(1f));
        Console.WriteLine(H('c') + " " + H(b) + " " + H((char)i));
    }
}
