using System;

namespace Cases.Patterns;

/// <summary>Constants of all types, exact in type against a boxed value.</summary>
public static class ConstantPatterns
{
    private const string Word = "key";

    private static string Kind(object value) => value switch
    {
        1 => "int",
        1L => "long",
        1u => "uint",
        (byte)1 => "byte",
        1.0 => "double",
        1f => "float",
        '1' => "char",
        "1" => "text",
        true => "bool",
        DayOfWeek.Monday => "enum",
        Word => "const",
        null => "null",
        _ => "none",
    };

    public static void Main()
    {
        object[] all = [1, 1L, 1u, (byte)1, 1.0, 1f, '1', "1", true, DayOfWeek.Monday, "key", null, (short)1, DayOfWeek.Friday, false];
        foreach (var one in all)
        {
            Console.Write(Kind(one) + " ");
        }

        Console.WriteLine("");
        Console.WriteLine(double.NaN is double.NaN);
        Console.WriteLine(-0.0 is 0.0);
    }
}
