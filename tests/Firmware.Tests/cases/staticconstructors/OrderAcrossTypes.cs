using System;

namespace Cases.StaticConstructors;

/// <summary>Static fields that refer to each other's types are initialised on first use, in text order.</summary>
public static class OrderAcrossTypes
{
    private static class First
    {
        public static readonly int A = Note("First.A", 1);
        public static readonly int B = Note("First.B", Second.C + 1);

        static First() => Note("First", 0);
    }

    private static class Second
    {
        public static readonly int C = Note("Second.C", First.A * 10);
        public static readonly int D = Note("Second.D", First.B);

        static Second() => Note("Second", 0);
    }

    private static int Note(string name, int value)
    {
        Console.WriteLine(name + "=" + value);
        return value;
    }

    public static void Main()
    {
        Console.WriteLine(First.B);
        Console.WriteLine(Second.D);
    }
}
