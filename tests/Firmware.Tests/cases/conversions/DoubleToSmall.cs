using System;

namespace Cases.Conversions;

/// <summary>Conversions of double to the small integer types, within their ranges.</summary>
public static class DoubleToSmall
{
    private static readonly double[] Values =
    [
        0.0, -0.0, 0.5, -0.5, 0.99, 1.5, -1.5, 2.5, 100.7, -100.7, 127.9, -128.9,
    ];

    public static void Main()
    {
        foreach (var value in Values)
        {
            Console.Write((int)(sbyte)value);
            Console.Write(' ');
            Console.Write((int)(short)value);
            Console.Write(' ');
            if (value > -1)
            {
                Console.Write((int)(byte)value);
                Console.Write(' ');
                Console.Write((int)(ushort)(value * 400));
                Console.Write(' ');
                Console.Write((int)(char)(value * 100));
            }

            Console.WriteLine();
        }
    }
}
