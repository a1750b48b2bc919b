// expect-exit: 5
using System;

namespace Cases.MainForms;

/// <summary>Main calls into private nested classes before it returns a value.</summary>
public static class PrivateNested
{
    private static class Inner
    {
        internal static class Deeper
        {
            public static int Answer(int value) => value + 2;
        }
    }

    public static int Main()
    {
        Console.WriteLine(Inner.Deeper.Answer(1));
        return Inner.Deeper.Answer(3);
    }
}
