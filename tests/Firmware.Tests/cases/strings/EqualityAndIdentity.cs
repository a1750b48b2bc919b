using System;

namespace Cases.Strings;

/// <summary>== compares characters, reference equality the object; literals are one object.</summary>
public static class EqualityAndIdentity
{
    public static void Main()
    {
        var literal = "text";
        var made = string.Concat("te", literal[2..]);
        Console.WriteLine(literal == made);
        Console.WriteLine((object)literal == (object)made);
        Console.WriteLine((object)literal == (object)"text");
        Console.WriteLine(literal.Equals(made) && literal.Equals((object)made));
        Console.WriteLine(literal != null && !literal.Equals(null));
        string none = null;
        Console.WriteLine(none == null && none != literal);
        Console.WriteLine(string.Equals(none, null));
        Console.WriteLine(literal.GetHashCode() == made.GetHashCode());
        Console.WriteLine("" == string.Empty);
        const string Left = "te";
        Console.WriteLine((object)(Left + "xt") == (object)literal);
    }
}
