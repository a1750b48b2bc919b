using System;

namespace Cases.Delegates;

/// <summary>A static constructor runs at the first call, not when the delegate is made.</summary>
public static class StaticConstructor
{
    private static class Precise
    {
        static Precise() => Console.WriteLine("constructor");

        public static void Run() => Console.WriteLine("run");

        public static int Value(string text) => text.Length;
    }

    public static void Main()
    {
        Action run = Precise.Run;
        Func<string, int> value = Precise.Value;
        Console.WriteLine("made");
        Console.WriteLine(value("abc"));
        run();
    }
}
