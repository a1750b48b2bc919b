using System;

namespace Cases.Conversions;

/// <summary>Conversions of float to the small integer types, within their ranges.</summary>
public static class FloatToSmall
{
    private static readonly float[] Values =
    [
        0.0f, -0.0f, 0.5f, -0.5f, 0.99f, 1.5f, -1.5f, 2.5f, 100.7f, -100.7f, 127.9f, -128.9f,
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
