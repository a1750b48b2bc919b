using System;

namespace Cases.Arithmetic;

/// <summary>Wrapping products, shifts and exclusive ors, as hash functions use them.</summary>
public static class HashLoop
{
    private static readonly byte[] Data = [1, 2, 3, 250, 251, 0, 99, 128];

    public static void Main()
    {
        uint fnv = 2166136261;
        ulong fnv64 = 14695981039346656037;
        var signed = 17;
        uint adler = 1;
        foreach (var item in Data)
        {
            fnv = (fnv ^ item) * 16777619;
            fnv64 = (fnv64 ^ item) * 1099511628211;
            signed = signed * 31 + item;
            signed = (signed << 5) - signed ^ (signed >> 27);
            adler = (adler + item) % 65521 | adler << 16;
            Console.Write(fnv);
            Console.Write(' ');
            Console.Write(fnv64);
            Console.Write(' ');
            Console.Write(signed);
            Console.Write(' ');
            Console.WriteLine(adler);
        }
    }
}
