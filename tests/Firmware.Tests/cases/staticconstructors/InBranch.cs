using System;

namespace Cases.StaticConstructors;

/// <summary>A static constructor runs only on the path that needs it.</summary>
public static class InBranch
{
    private static class Left
    {
        public static int Value = 1;

        static Left() => Console.WriteLine("left");
    }

    private static class Right
    {
        public static int Value = 2;

        static Right() => Console.WriteLine("right");
    }

    public static void Main()
    {
        Console.WriteLine(Pick(1));
        Console.WriteLine("between");
        Console.WriteLine(Pick(0));
        Console.WriteLine(Pick(1) + Pick(0));
    }

    private static int Pick(int which) => which > 0 ? Right.Value : Left.Value;
}
