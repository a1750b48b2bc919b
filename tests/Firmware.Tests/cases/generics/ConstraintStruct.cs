using System;

namespace Cases.Generics;

/// <summary>A struct constraint lets a type parameter be made nullable and boxed.</summary>
public static class ConstraintStruct
{
    private static T? Wrap<T>(T value, bool keep)
        where T : struct
    {
        return keep ? value : null;
    }

    private static string Kind<T>(T? value)
        where T : struct => value is { } inside ? "some " + inside.ToString() : "none";

    private struct Angle
    {
        public int Degrees;

        public override readonly string ToString() => Degrees + "deg";
    }

    public static void Main()
    {
        Console.WriteLine(Kind(Wrap(5, true)));
        Console.WriteLine(Kind(Wrap(5L, false)));
        Console.WriteLine(Kind(Wrap(new Angle { Degrees = 90 }, true)));
        Console.WriteLine(Kind<Angle>(null));
        object boxed = Wrap('c', true);
        Console.WriteLine(boxed is char);
    }
}
