using System;

namespace Cases.Casts;

/// <summary>is, as and casts to interfaces, from classes, structs and other interfaces.</summary>
public static class Interfaces
{
    private interface IA
    {
    }

    private interface IB : IA
    {
    }

    private interface IC
    {
    }

    private class First : IB
    {
    }

    private sealed class Second : First, IC
    {
    }

    private struct Value : IC
    {
    }

    public static void Main()
    {
        object[] all = [new First(), new Second(), new Value(), 5, "text", null];
        foreach (var one in all)
        {
            Bit(one is IA);
            Bit(one is IB);
            Bit(one is IC);
            Bit(one as IB is First);
            Bit(one as IC is IA);
            Bit(one is Value);
            Console.Write(' ');
        }

        IC c = new Second();
        Bit((IA)c is Second);
        Bit((First)c is IC);
        c = new Value();
        Bit(c is IA);
        Bit((Value)c is IC);
        Bit((IA)null == null);
        Console.WriteLine();
    }

    private static void Bit(bool value) => Console.Write(value ? '1' : '0');
}
