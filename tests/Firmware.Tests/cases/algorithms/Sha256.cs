using System;

namespace Cases.Algorithms;

/// <summary>SHA-256 of short messages.</summary>
public static class Sha256
{
    private static readonly uint[] K = MakeConstants();

    public static void Main()
    {
        Show("");
        Show("abc");
        Show("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq");
    }

    /// <summary>The first 32 bits of the fractional parts of the cube roots of the first 64 primes.</summary>
    private static uint[] MakeConstants()
    {
        var result = new uint[64];
        var count = 0;
        for (uint candidate = 2; count < 64; candidate++)
        {
            var prime = true;
            for (uint divisor = 2; divisor * divisor <= candidate; divisor++)
            {
                prime &= candidate % divisor != 0;
            }

            if (prime)
            {
                var root = 1.0 + candidate / 10.0;
                for (var i = 0; i < 60; i++)
                {
                    root -= (root * root * root - candidate) / (3 * root * root);
                }

                result[count++] = (uint)(ulong)((root - (int)root) * 4294967296.0);
            }
        }

        return result;
    }

    private static void Show(string text)
    {
        var length = (text.Length + 9 + 63) / 64 * 64;
        var message = new byte[length];
        for (var i = 0; i < text.Length; i++)
        {
            message[i] = (byte)text[i];
        }

        message[text.Length] = 0x80;
        for (var i = 0; i < 8; i++)
        {
            message[length - 1 - i] = (byte)((ulong)text.Length * 8 >> (8 * i));
        }

        uint[] hash = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
        for (var block = 0; block < length; block += 64)
        {
            Compress(hash, message, block);
        }

        foreach (var word in hash)
        {
            Console.Write(word);
            Console.Write(' ');
        }

        Console.WriteLine();
    }

    private static void Compress(uint[] hash, byte[] message, int start)
    {
        var w = new uint[64];
        for (var i = 0; i < 16; i++)
        {
            var at = start + 4 * i;
            w[i] = (uint)(message[at] << 24 | message[at + 1] << 16 | message[at + 2] << 8 | message[at + 3]);
        }

        for (var i = 16; i < 64; i++)
        {
            var s0 = Rotate(w[i - 15], 7) ^ Rotate(w[i - 15], 18) ^ w[i - 15] >> 3;
            var s1 = Rotate(w[i - 2], 17) ^ Rotate(w[i - 2], 19) ^ w[i - 2] >> 10;
            w[i] = w[i - 16] + s0 + w[i - 7] + s1;
        }

        uint a = hash[0], b = hash[1], c = hash[2], d = hash[3], e = hash[4], f = hash[5], g = hash[6], h = hash[7];
        for (var i = 0; i < 64; i++)
        {
            var t1 = h + (Rotate(e, 6) ^ Rotate(e, 11) ^ Rotate(e, 25)) + (e & f ^ ~e & g) + K[i] + w[i];
            var t2 = (Rotate(a, 2) ^ Rotate(a, 13) ^ Rotate(a, 22)) + (a & b ^ a & c ^ b & c);
            (h, g, f, e, d, c, b, a) = (g, f, e, d + t1, c, b, a, t1 + t2);
        }

        hash[0] += a;
        hash[1] += b;
        hash[2] += c;
        hash[3] += d;
        hash[4] += e;
        hash[5] += f;
        hash[6] += g;
        hash[7] += h;
    }

    private static uint Rotate(uint value, int count) => value >> count | value << (32 - count);
}
