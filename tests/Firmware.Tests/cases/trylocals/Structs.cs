using System;

namespace Cases.Trylocals;

/// <summary>Struct locals, their fields, and refs to them, across an exception.</summary>
public static class Structs
{
    private struct Triple
    {
        public int A;
        public long B;
        public string C;
    }

    public static void Main()
    {
        var triple = new Triple { A = 1, B = 2, C = "three" };
        ref var b = ref triple.B;
        var copy = triple;
        try
        {
            triple.A = 10;
            b = 20;
            copy = triple;
            triple.C = "thirty";
            Throw();
            triple = default;
        }
        catch (Exception)
        {
            Console.WriteLine(triple.A);
            Console.WriteLine(triple.B);
            Console.WriteLine(triple.C);
            b++;
            copy.A++;
        }

        Console.WriteLine(triple.B);
        Console.WriteLine(copy.A);
        Console.WriteLine(copy.B);
        Console.WriteLine(copy.C);
    }

    private static void Throw() => throw new Exception();
}
