using System;

namespace Cases.Interfaces;

/// <summary>Interface properties: get only, init, set only and required by more than one interface.</summary>
public static class PropertyKinds
{
    private interface IRead
    {
        int Value { get; }
    }

    private interface IWrite
    {
        int Value { set; }
    }

    private interface IInit
    {
        string Text { get; init; }
    }

    private sealed class All : IRead, IWrite, IInit
    {
        public int Value { get; set; }

        public string Text { get; init; } = "unset";
    }

    public static void Main()
    {
        var all = new All { Text = "set" };
        ((IWrite)all).Value = 41;
        ((IWrite)all).Value = ((IRead)all).Value + 1;
        Console.WriteLine(all.Value);
        Console.WriteLine(((IInit)all).Text);
        Console.WriteLine(((IInit)new All()).Text);
    }
}
