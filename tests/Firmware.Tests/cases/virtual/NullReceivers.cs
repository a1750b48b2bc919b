using System;

namespace Cases.Virtual;

/// <summary>Virtual and plain instance calls on null throw before arguments take effect, after they are evaluated.</summary>
public static class NullReceivers
{
    private class Target
    {
        public virtual int Virtual(int value) => value;

        public int Plain(int value) => value;

        public int Field;
    }

    private static int _evaluated;

    private static int Argument() => ++_evaluated;

    private static void Try(string name, Func<int> call)
    {
        try
        {
            Console.WriteLine(call());
        }
        catch (NullReferenceException)
        {
            Console.WriteLine(name + " after " + _evaluated);
        }
    }

    public static void Main()
    {
        Target target = null;
        Try("virtual", () => target.Virtual(Argument()));
        Try("plain", () => target.Plain(Argument()));
        Try("field", () => target.Field = Argument());
        Try("compound", () => target.Field += Argument());
    }
}
