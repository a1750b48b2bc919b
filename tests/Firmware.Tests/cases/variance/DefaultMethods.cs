using System;

namespace Cases.Variance;

/// <summary>Default methods of variant interfaces.</summary>
public static class DefaultMethods
{
    private interface INamed<out T>
    {
        string Name => "default of " + Kind();

        string Kind();
    }

    private interface ISpecial<out T> : INamed<T>
    {
        string INamed<T>.Name => "special of " + Kind();
    }

    private sealed class Plain : INamed<string>
    {
        public string Kind() => "plain";
    }

    private sealed class Special : ISpecial<string>
    {
        public string Kind() => "special";
    }

    private sealed class Own : ISpecial<string>
    {
        public string Kind() => "own";

        public string Name => "own name";
    }

    public static void Main()
    {
        INamed<object>[] all = [new Plain(), new Special(), new Own()];
        foreach (var item in all)
        {
            Console.WriteLine(item.Name);
            Console.WriteLine(item is ISpecial<object>);
            Console.WriteLine(item is ISpecial<IComparable> special ? special.Name : "none");
        }
    }
}
