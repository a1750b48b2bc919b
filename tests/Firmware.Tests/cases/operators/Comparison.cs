using System;

namespace Cases.Operators;

/// <summary>Comparison and equality operators that answer other things than bool.</summary>
public static class Comparison
{
    private sealed class Term(string text)
    {
        private readonly string _text = text;

        public static Term operator <(Term left, Term right) => new("(" + left._text + "<" + right._text + ")");

        public static Term operator >(Term left, Term right) => new("(" + left._text + ">" + right._text + ")");

        public static Term operator <=(Term left, int right) => new(left._text + "<=" + right);

        public static Term operator >=(Term left, int right) => new(left._text + ">=" + right);

        public static string operator ==(Term left, Term right) => left._text + "==" + right._text;

        public static string operator !=(Term left, Term right) => left._text + "!=" + right._text;

        public override bool Equals(object other) => true;

        public override int GetHashCode() => 0;

        public override string ToString() => _text;
    }

    public static void Main()
    {
        var a = new Term("a");
        var b = new Term("b");
        Console.WriteLine((a < b > a).ToString());
        Console.WriteLine((a <= 5 >= 6).ToString());
        Console.WriteLine(a == b);
        Console.WriteLine(a != (b < a));
        Console.WriteLine(a.Equals(b));
    }
}
