using System;

namespace Cases.Generics;

/// <summary>A base class takes its own derived class as argument.</summary>
public static class CuriouslyRecurring
{
    private abstract class Fluent<TSelf>
        where TSelf : Fluent<TSelf>
    {
        protected string _text = "";

        public TSelf Add(string part)
        {
            _text += part;
            return (TSelf)this;
        }

        public abstract TSelf Copy();
    }

    private sealed class Query : Fluent<Query>
    {
        public Query Limit(int count) => Add("#" + count);

        public override Query Copy() => new Query { _text = _text };

        public override string ToString() => _text;
    }

    public static void Main()
    {
        var query = new Query().Add("a").Limit(3).Add("b");
        var copy = query.Copy().Limit(9);
        Console.WriteLine(query.ToString());
        Console.WriteLine(copy.ToString());
    }
}
