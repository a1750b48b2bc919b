using System;

namespace Cases.LocalFunctions;

/// <summary>Generic local functions with constraints that capture variables.</summary>
public static class GenericWithCapture
{
    public static void Main()
    {
        var log = "";
        T Note<T>(T value)
            where T : IComparable<T>
        {
            log += value + (value.CompareTo(default) > 0 ? "+" : "-");
            return value;
        }

        var sum = Note(3) + Note(-4L);
        Console.WriteLine(log + sum);
        Func<string, string> note = Note<string>;
        note("s");
        Console.WriteLine(log);
    }
}
