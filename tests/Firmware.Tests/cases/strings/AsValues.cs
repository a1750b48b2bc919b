using System;

namespace Cases.Strings;

/// <summary>Strings in fields, arrays, structs, as objects and as arguments.</summary>
public static class AsValues
{
    private struct Name
    {
        public string First, Last;
    }

    private static string _static = "static";

    public static void Main()
    {
        var name = new Name { First = "Grace", Last = "Hopper" };
        var copy = name;
        copy.First = "Another";
        object[] objects = [name.First, copy.First, _static, name];
        foreach (var one in objects)
        {
            Console.WriteLine(one is string text ? text : ((Name)one).Last);
        }

        Replace(name.First);
        Console.WriteLine(name.First);
        ReplaceByRef(ref name.First);
        ReplaceByRef(ref _static);
        Console.WriteLine(name.First);
        Console.WriteLine(_static);
        Console.WriteLine(string.Empty.Length);
    }

    private static void Replace(string text) => text = "lost";

    private static void ReplaceByRef(ref string text) => text = string.Concat(text, "+");
}
