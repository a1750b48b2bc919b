using System;

namespace Cases.Tuples;

/// <summary>Tuple objects and anonymous types.</summary>
public static class Objects
{
    public static void Main()
    {
        Console.WriteLine(Tuple.Create(1, "b").Equals(Tuple.Create(1, "b")));
        Console.WriteLine(Tuple.Create(1, "b"));
        Console.WriteLine(Tuple.Create(1, 2, 3).Item3);
        var one = new { A = 1, B = "x" };
        var two = new { A = 1, B = "x" };
        Console.WriteLine(one.Equals(two));
        Console.WriteLine(one.Equals(new { A = 2, B = "x" }));
        Console.WriteLine(one.GetHashCode() == two.GetHashCode());
        Console.WriteLine(one.ToString());
        Console.WriteLine(new { Inner = one, Empty = (string)null });
        Console.WriteLine(new { Letter = 'c', Flag = true, Number = -5L });
    }
}
