using System;

namespace Cases.GenericVirtual;

/// <summary>A generic virtual call on null.</summary>
public static class NullReceiver
{
    private class Base
    {
        public virtual string Run<T>(T value) => "base";
    }

    private sealed class Derived : Base
    {
        public override string Run<T>(T value) => "derived";
    }

    private static string Call(Base? one)
    {
        try
        {
            return one!.Run(1);
        }
        catch (NullReferenceException)
        {
            return "null";
        }
    }

    public static void Main()
    {
        Console.WriteLine(Call(new Base()));
        Console.WriteLine(Call(new Derived()));
        Console.WriteLine(Call(null));
    }
}
