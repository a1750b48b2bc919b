using System;

namespace Cases.StaticAbstracts;

/// <summary>A table of function pointers and delegates to static abstract members.</summary>
public static class DispatchTables
{
    private interface IRule
    {
        static abstract bool Allows(int value);

        static virtual string Name => "unnamed";
    }

    private struct Even : IRule
    {
        public static bool Allows(int value) => value % 2 == 0;

        public static string Name => "even";
    }

    private struct Small : IRule
    {
        public static bool Allows(int value) => value < 10;
    }

    private struct Not<T> : IRule
        where T : IRule
    {
        public static bool Allows(int value) => !T.Allows(value);

        public static string Name => "not " + T.Name;
    }

    private struct Both<TLeft, TRight> : IRule
        where TLeft : IRule
        where TRight : IRule
    {
        public static bool Allows(int value) => TLeft.Allows(value) && TRight.Allows(value);
    }

    private static string Check<T>()
        where T : IRule
    {
        Func<int, bool> rule = T.Allows;
        var text = T.Name + " ";
        foreach (var value in new[] { 3, 4, 11, 12 })
        {
            text += rule(value) ? "y" : "n";
        }

        return text;
    }

    public static void Main()
    {
        Console.WriteLine(Check<Even>());
        Console.WriteLine(Check<Not<Small>>());
        Console.WriteLine(Check<Both<Even, Not<Small>>>());
        Console.WriteLine(Check<Not<Not<Even>>>());
    }
}
