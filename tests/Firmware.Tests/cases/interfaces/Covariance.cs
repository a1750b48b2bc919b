using System;

namespace Cases.Interfaces;

/// <summary>A covariant interface is read as one over a base type.</summary>
public static class Covariance
{
    private interface ISource<out T>
    {
        T Next();

        Func<T> Later { get; }
    }

    private sealed class Letters : ISource<string>
    {
        private int _at;

        public string Next() => ((char)('a' + _at++)).ToString();

        public Func<string> Later => Next;
    }

    private static string Two(ISource<object> source) => string.Concat(source.Next(), source.Next());

    public static void Main()
    {
        ISource<string> letters = new Letters();
        Console.WriteLine(Two(letters));
        ISource<IComparable> comparable = letters;
        Console.WriteLine(comparable.Next().CompareTo("c"));
        Func<object> later = comparable.Later;
        Console.WriteLine((string)later());
        Console.WriteLine((object)letters is ISource<object>);
        Console.WriteLine((object)letters is ISource<int>);
    }
}
