using System;

namespace Cases.Floats;

/// <summary>Floats in structs, arrays, boxes and as arguments and results.</summary>
public static class InStructs
{
    private struct Vector(float x, float y, float z)
    {
        public float X = x, Y = y, Z = z;

        public readonly float Dot(Vector other) => X * other.X + Y * other.Y + Z * other.Z;

        public static Vector operator +(Vector left, Vector right) => new(left.X + right.X, left.Y + right.Y, left.Z + right.Z);

        public static Vector operator *(Vector left, double scale) =>
            new((float)(left.X * scale), (float)(left.Y * scale), (float)(left.Z * scale));
    }

    public static void Main()
    {
        Vector[] all = [new(1, 2, 3), new(-0.5f, 0.25f, 1e10f), default];
        all[2] = all[0] + all[1] * 3.3;
        foreach (var left in all)
        {
            foreach (var right in all)
            {
                Console.Write(BitConverter.SingleToInt32Bits(left.Dot(right)));
                Console.Write(' ');
            }
        }

        object box = all[2].Y;
        all[2].Y = 0;
        Console.WriteLine(BitConverter.SingleToInt32Bits((float)box));
        Console.WriteLine(BitConverter.DoubleToInt64Bits(Many(1, 2.5f, 3.25, 4, 5.5f, 6.75, 7, 8.125f, 9.0625)));
    }

    private static double Many(int a, float b, double c, long d, float e, double f, short g, float h, double i) =>
        a - b * 2 + c * 3 - d * 4 + e * 5 - f * 6 + g * 7 - h * 8 + i * 9;
}
