using System;

namespace Cases.Algorithms;

/// <summary>A small picture computed in double and in fixed point.</summary>
public static class Mandelbrot
{
    public static void Main()
    {
        for (var y = -8; y <= 8; y += 2)
        {
            for (var x = -20; x <= 10; x++)
            {
                var real = Iterate(x * 0.1, y * 0.12);
                var integer = IterateFixed(x * 6554, y * 7864);
                Console.Write(real == 30 ? '#' : real > 5 ? '+' : '.');
                if (integer - real is > 2 or < -2)
                {
                    Console.Write('?');
                }
            }

            Console.WriteLine();
        }
    }

    private static int Iterate(double cx, double cy)
    {
        double x = 0, y = 0;
        var i = 0;
        for (; i < 30 && x * x + y * y < 4; i++)
        {
            (x, y) = (x * x - y * y + cx, 2 * x * y + cy);
        }

        return i;
    }

    private static int IterateFixed(int cx, int cy)
    {
        int x = 0, y = 0, i = 0;
        for (; i < 30 && (long)x * x + (long)y * y < 4L << 32; i++)
        {
            (x, y) = ((int)((long)x * x - (long)y * y >> 16) + cx, (int)((long)x * y >> 15) + cy);
        }

        return i;
    }
}
