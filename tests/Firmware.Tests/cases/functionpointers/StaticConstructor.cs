using System;

namespace Cases.FunctionPointers;

/// <summary>A static constructor runs when the function is called, not when its address is taken.</summary>
public static unsafe class StaticConstructor
{
    private static class Precise
    {
        static Precise() => Console.WriteLine("constructor");

        public static int Run(int value) => value + 1;
    }

    public static void Main()
    {
        delegate*<int, int> run = &Precise.Run;
        Console.WriteLine("taken");
        Console.WriteLine(run(1));
        Console.WriteLine(run(2));
    }
}
