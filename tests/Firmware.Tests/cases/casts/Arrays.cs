using System;

namespace Cases.Casts;

/// <summary>Casts between array types: covariance of references, exactness of values.</summary>
public static class Arrays
{
    private class A
    {
    }

    private sealed class B : A
    {
    }

    private enum Small : byte
    {
        Zero,
    }

    public static void Main()
    {
        object[] all =
        [
            new A[1], new B[1], new object[1], new string[1], new int[1], new uint[1], new byte[1], new Small[1],
            new int[1][], new B[1][], new long[1],
        ];
        foreach (var one in all)
        {
            Bit(one is A[]);
            Bit(one is B[]);
            Bit(one is object[]);
            Bit(one is string[]);
            Bit(one is int[]);
            Bit(one is uint[]);
            Bit(one is byte[]);
            Bit(one is Small[]);
            Bit(one is int[][]);
            Bit(one is A[][]);
            Bit(one is Array);
            Console.Write(' ');
        }

        Console.WriteLine();
        A[] covariant = new B[] { new(), null };
        Console.WriteLine(covariant[0] is B);
        Console.WriteLine(covariant.Length);
        Console.WriteLine(((object[])covariant)[1] == null);
    }

    private static void Bit(bool value) => Console.Write(value ? '1' : '0');
}
