using System;

namespace Cases.Strings;

/// <summary>IndexOf and its kin.</summary>
public static class Searching
{
    public static void Main()
    {
        var text = "Hello, World, hello";
        Console.WriteLine(text.IndexOf('o') + " " + text.IndexOf('o', 5) + " " + text.IndexOf('o', 5, 3) + " " + text.IndexOf('z'));
        Console.WriteLine(text.LastIndexOf('o') + " " + text.LastIndexOf('o', 10) + " " + text.LastIndexOf('o', 10, 2));
        Console.WriteLine(text.IndexOf("World") + " " + text.IndexOf("l", 4) + " " + text.IndexOf("l", 4, 3) + " " + text.IndexOf(""));
        Console.WriteLine(text.LastIndexOf("l") + " " + text.LastIndexOf("hello") + " " + text.LastIndexOf("l", 8) + " " + "abc".LastIndexOf("") + " " + "".LastIndexOf("") + " " + "".LastIndexOf("a"));
        Console.WriteLine(text.IndexOf("HELLO", StringComparison.OrdinalIgnoreCase) + " " + text.LastIndexOf("HELLO", StringComparison.InvariantCultureIgnoreCase) + " " + text.IndexOf("HELLO", StringComparison.CurrentCulture));
        Console.WriteLine(text.IndexOfAny(['x', 'W']) + " " + text.LastIndexOfAny(['H', ',']) + " " + text.IndexOfAny(['o'], 6) + " " + text.LastIndexOfAny(['o'], 6, 4) + " " + text.IndexOfAny([]));
        Console.WriteLine(text.Contains('W') + " " + text.Contains("world") + " " + text.Contains("world", StringComparison.OrdinalIgnoreCase) + " " + text.Contains('h', StringComparison.OrdinalIgnoreCase));
        Console.WriteLine(text.StartsWith("Hell") + " " + text.StartsWith('H') + " " + text.StartsWith("HELL", StringComparison.OrdinalIgnoreCase) + " " + text.EndsWith("llo") + " " + text.EndsWith('o') + " " + text.EndsWith("x") + " " + text.StartsWith(""));
        Try(() => text.IndexOf('a', 50));
        Try(() => text.IndexOf('a', -1));
        Try(() => text.IndexOf("a", 2, 50));
        Try(() => text.LastIndexOf('a', 50));
        Try(() => text.IndexOf((string)null));
        Try(() => text.IndexOf("a", (StringComparison)9));
    }

    private static void Try(Func<int> search)
    {
        try
        {
            Console.WriteLine(search());
        }
        catch (ArgumentException exception)
        {
            Console.WriteLine(exception.GetType().Name + " " + exception.ParamName);
        }
    }
}
