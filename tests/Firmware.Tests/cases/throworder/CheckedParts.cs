using System;

namespace Cases.Throworder;

/// <summary>checked arithmetic of every width inside larger expressions.</summary>
public static class CheckedParts
{
    private static int s_calls;

    private static T Pass<T>(T x)
    {
        s_calls++;
        return x;
    }

    public static void Main()
    {
        for (var i = 0; i < 10; i++)
        {
            s_calls = 0;
            try
            {
                Console.WriteLine(checked(Run(i)));
            }
            catch (OverflowException)
            {
                Console.WriteLine("overflow");
            }

            Console.WriteLine(s_calls);
        }
    }

    private static long Run(int way)
    {
        checked
        {
            return way switch
            {
                0 => Pass(int.MaxValue) + Pass(1) + Pass(2),
                1 => Pass(int.MaxValue) + Pass(1L) + Pass(2),
                2 => Pass(1) * (byte)Pass(256) + Pass(2),
                3 => Pass(long.MinValue) - Pass(1) + Pass(2),
                4 => (int)Pass(1L << 31) + Pass(2),
                5 => (uint)Pass(-1) + Pass(2),
                6 => -Pass(int.MinValue) + Pass(2),
                7 => (sbyte)Pass(-128) + (ushort)Pass(65535) + Pass(2),
                8 => Pass(uint.MaxValue) * Pass(2u) + Pass(2),
                _ => (long)Pass(1e18) + Pass(2),
            };
        }
    }
}
