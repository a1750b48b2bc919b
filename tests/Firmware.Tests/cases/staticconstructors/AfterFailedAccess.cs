using System;

namespace Cases.StaticConstructors;

/// <summary>A static constructor runs before arguments of a static method are evaluated or after, as in .NET.</summary>
public static class AfterFailedAccess
{
    private sealed class Loud
    {
        public static string Log = "";

        static Loud() => Console.WriteLine("loud");

        public Loud(int value) => Log += value;

        public static int Get(int value) => value;
    }

    private static int Argument(string name)
    {
        Console.WriteLine("argument " + name);
        return 1;
    }

    public static void Main()
    {
        Console.WriteLine("start");
        var value = Loud.Get(Argument("a"));
        _ = new Loud(Argument("b"));
        Console.WriteLine(Loud.Log + value);
    }
}
