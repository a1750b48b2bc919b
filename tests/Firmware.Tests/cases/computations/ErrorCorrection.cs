using System;

namespace Cases.Computations;

/// <summary>Four bits in seven: every single error is put right.</summary>
public static class ErrorCorrection
{
    public static void Main()
    {
        var (right, flipped) = (0, 0);
        for (byte data = 0; data < 16; data++)
        {
            var code = Encode(data);
            Console.Write($"{code:X2} ");
            for (var bit = 0; bit < 7; bit++)
            {
                var (decoded, position) = Decode((byte)(code ^ (1 << bit)));
                right += decoded == data && position == bit + 1 ? 1 : 0;
                flipped++;
            }
        }

        Console.WriteLine();
        Console.WriteLine($"{right} of {flipped}");
        Console.WriteLine(Decode(Encode(9)));
        Console.WriteLine(Decode((byte)(Encode(9) ^ 0b11)).Data == 9);
    }

    private static byte Encode(byte data)
    {
        var code = ((data & 1) << 2) | ((data & 0b1110) << 3);
        for (var parity = 1; parity <= 4; parity <<= 1)
        {
            code |= Parity(code, parity) << (parity - 1);
        }

        return (byte)code;
    }

    private static (byte Data, int Error) Decode(byte code)
    {
        var error = 0;
        for (var parity = 1; parity <= 4; parity <<= 1)
        {
            error |= Parity(code, parity) * parity;
        }

        code ^= (byte)(error == 0 ? 0 : 1 << (error - 1));
        return ((byte)(((code >> 2) & 1) | ((code >> 3) & 0b1110)), error);
    }

    private static int Parity(int code, int mask)
    {
        var result = 0;
        for (var position = 1; position <= 7; position++)
        {
            result ^= (position & mask) != 0 ? (code >> (position - 1)) & 1 : 0;
        }

        return result;
    }
}
