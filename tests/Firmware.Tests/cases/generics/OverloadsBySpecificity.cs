using System;

namespace Cases.Generics;

/// <summary>The more specific generic overload is chosen at compile time, not by the run-time type.</summary>
public static class OverloadsBySpecificity
{
    private static string Pick<T>(T value) => "any";

    private static string Pick<T>(T[] value) => "array";

    private static string Pick<T>(T? value)
        where T : struct => "nullable";

    private static string Pick(string value) => "string";

    private static string Pick<T>(System.Collections.Generic.IEnumerable<T> value) => "sequence";

    private static string Through<T>(T value) => Pick(value);

    public static void Main()
    {
        Console.WriteLine(Pick(1));
        Console.WriteLine(Pick(new[] { 1 }));
        Console.WriteLine(Pick((int?)1));
        Console.WriteLine(Pick("s"));
        Console.WriteLine(Pick((object)"s"));
        Console.WriteLine(Pick((System.Collections.Generic.IEnumerable<int>)new[] { 1 }));
        Console.WriteLine(Through("s"));
        Console.WriteLine(Through(new[] { 1 }));
        Console.WriteLine(Through((int?)1));
    }
}
