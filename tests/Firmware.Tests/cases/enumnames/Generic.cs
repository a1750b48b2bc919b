using System;

namespace Cases.EnumNames;

/// <summary>Enums as type arguments.</summary>
public static class Generic
{
    private static string Show<T>(T value)
        where T : struct, Enum => typeof(T).Name + "." + value.ToString() + (Enum.IsDefined(value) ? "" : "?");

    private static int Count<T>()
        where T : struct, Enum => Enum.GetValues<T>().Length;

    private static T Largest<T>(T left, T right)
        where T : struct, Enum => left.CompareTo(right) >= 0 ? left : right;

    private static string First<T>()
        where T : struct, Enum => Enum.GetNames<T>()[0];

    public static void Main()
    {
        Console.WriteLine(Show(Plain.Ten));
        Console.WriteLine(Show(Rights.All));
        Console.WriteLine(Count<Negative>());
        Console.WriteLine(Largest(Plain.One, Plain.Eleven));
        Console.WriteLine(Largest(Negative.Minus, Negative.Low));
        Console.WriteLine(First<Wide>());
    }
}
