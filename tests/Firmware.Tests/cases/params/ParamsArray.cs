using System;

namespace Cases.Parameters;

/// <summary>params arrays: expanded, passed as is, empty and null.</summary>
public static class ParamsArray
{
    private static string Count(params string[] all) => all == null ? "null" : all.Length + (all.Length > 0 ? all[0] : "-");

    private static string Objects(string label, params object[] all) => label + (all == null ? "null" : all.Length.ToString());

    public static void Main()
    {
        Console.WriteLine(Count());
        Console.WriteLine(Count("a", "b"));
        Console.WriteLine(Count(["x"]));
        Console.WriteLine(Count((string[])null));
        Console.WriteLine(Count((string)null));
        Console.WriteLine(Objects("o", 1, "two"));
        Console.WriteLine(Objects("o", new object[] { 1, 2, 3 }));
        Console.WriteLine(Objects("o", new[] { "covariant", "array" }));
        Console.WriteLine(Objects("o", new[] { 1, 2 }));
        Console.WriteLine(Objects("o", null));
    }
}
