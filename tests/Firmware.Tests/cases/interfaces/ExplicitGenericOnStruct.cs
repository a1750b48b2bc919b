using System;

namespace Cases.Interfaces;

/// <summary>A struct implements a generic interface explicitly for several arguments.</summary>
public static class ExplicitGenericOnStruct
{
    private interface IConvertTo<T>
    {
        T Convert();
    }

    private readonly struct Celsius(int value) : IConvertTo<int>, IConvertTo<string>, IConvertTo<Celsius>
    {
        int IConvertTo<int>.Convert() => value;

        string IConvertTo<string>.Convert() => value + "C";

        Celsius IConvertTo<Celsius>.Convert() => new(value + 1);
    }

    private static T To<T, TFrom>(TFrom from)
        where TFrom : IConvertTo<T> => from.Convert();

    public static void Main()
    {
        var twenty = new Celsius(20);
        Console.WriteLine(To<int, Celsius>(twenty));
        Console.WriteLine(To<string, Celsius>(twenty));
        Console.WriteLine(To<string, Celsius>(To<Celsius, Celsius>(twenty)));
        Console.WriteLine(((IConvertTo<int>)twenty).Convert());
    }
}
