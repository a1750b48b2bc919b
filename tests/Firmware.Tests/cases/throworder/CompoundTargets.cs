using System;

namespace Cases.Throworder;

/// <summary>What happens first when the target of a compound assignment is null or out of range.</summary>
public static class CompoundTargets
{
    private static string _log = "";

    private static int Note(string text)
    {
        _log += text;
        return 1;
    }

    private sealed class Box
    {
        public int Field;

        public int Property { get; set; }
    }

    private static void Try(Action action)
    {
        _log = "";
        try
        {
            action();
        }
        catch (Exception exception)
        {
            _log += exception.GetType().Name;
        }

        Console.WriteLine(_log);
    }

    public static void Main()
    {
        Box none = null;
        var items = new int[2];
        int[] missing = null;
        Try(() => none.Field = Note("value "));
        Try(() => none.Field += Note("value "));
        Try(() => none.Property = Note("value "));
        Try(() => none.Property += Note("value "));
        Try(() => items[5] = Note("value "));
        Try(() => items[5] += Note("value "));
        Try(() => missing[Note("index ")] = Note("value "));
        Try(() => missing[Note("index ")] += Note("value "));
        Try(() => items[Note("index ") + 4]++);
    }
}
