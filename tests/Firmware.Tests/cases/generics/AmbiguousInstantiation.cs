using System;

namespace Cases.Generics;

/// <summary>Methods that become equal for one type argument remain separate slots.</summary>
public static class AmbiguousInstantiation
{
    private class Sink<T>
    {
        public virtual string Take(T value) => "parameter";

        public virtual string Take(int value) => "integer";
    }

    private class Special : Sink<string>
    {
        public override string Take(string value) => "own " + base.Take(value);
    }

    private interface ITwo<TOne, TTwo>
    {
        string Do(TOne value);
    }

    private sealed class Same : ITwo<int, string>, ITwo<string, int>
    {
        string ITwo<int, string>.Do(int value) => "int first";

        string ITwo<string, int>.Do(string value) => "string first";
    }

    public static void Main()
    {
        Console.WriteLine(new Sink<int>().Take(1));
        Console.WriteLine(new Sink<string>().Take(1));
        Console.WriteLine(new Special().Take("s"));
        Console.WriteLine(new Special().Take(3));
        ITwo<int, string> one = new Same();
        ITwo<string, int> two = new Same();
        Console.WriteLine(one.Do(1));
        Console.WriteLine(two.Do(""));
    }
}
