using System;

namespace Cases.Throworder;

/// <summary>Arguments before the failing one are evaluated, the call does not happen.</summary>
public static class CallArguments
{
    private static string _log = "";

    private static int Note(int value)
    {
        _log += value;
        return value;
    }

    private static int Fail() => throw new InvalidOperationException();

    private static void Take(params int[] values) => _log += "called";

    private sealed class Item
    {
        public Item(int a, int b) => _log += "made" + a + b;

        public int this[int a, int b] => a + b;
    }

    private static void Try(Action action)
    {
        _log = "";
        try
        {
            action();
        }
        catch (InvalidOperationException)
        {
            _log += "!";
        }

        Console.WriteLine(_log);
    }

    public static void Main()
    {
        var item = new Item(0, 0);
        Try(() => Take(Note(1), Fail(), Note(2)));
        Try(() => _ = new Item(Note(1), Fail()));
        Try(() => _ = item[Note(3), Note(4) + Fail()]);
        Try(() => _ = (Note(5), Fail(), Note(6)));
        Try(() => _ = new[] { Note(7), Note(8), Fail() });
        Try(() => _ = Note(1) + Note(2) * Fail() + Note(3));
        Try(() => _ = Note(1) > 0 || Fail() > 0);
    }
}
