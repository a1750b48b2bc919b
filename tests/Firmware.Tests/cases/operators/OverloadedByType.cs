using System;

namespace Cases.Operators;

/// <summary>Operators with several overloads, found in both operands' types and their bases.</summary>
public static class OverloadedByType
{
    private class Unit(string name)
    {
        public readonly string Name = name;

        public static string operator +(Unit left, Unit right) => left.Name + right.Name;

        public static string operator +(Unit left, int right) => left.Name + right;

        public static string operator +(long left, Unit right) => left + right.Name;
    }

    private sealed class Prefix(string name) : Unit(name)
    {
        public static string operator +(Prefix left, Unit right) => left.Name + "-" + right.Name;
    }

    public static void Main()
    {
        var unit = new Unit("m");
        var prefix = new Prefix("k");
        Console.WriteLine(unit + unit);
        Console.WriteLine(prefix + unit);
        Console.WriteLine(unit + prefix);
        Console.WriteLine(prefix + 5);
        Console.WriteLine(5 + prefix);
        Console.WriteLine((Unit)prefix + unit);
        Console.WriteLine(prefix + "text");
    }
}

internal static class OverloadedByTypeMembers
{
    extension(string)
    {
        public static string operator -(string left, string right) => left + "minus" + right;
    }
}
