// il2mcu: --division-checks trap
using System;

namespace Cases.Traps;

/// <summary>Quotients and remainders of all widths, with every special divisor.</summary>
public static class Division
{
    private static void Try(Func<long> division)
    {
        try
        {
            Console.WriteLine(division());
        }
        catch (ArithmeticException e)
        {
            Console.WriteLine(e.GetType().Name);
        }
    }

    public static void Main()
    {
        foreach (var left in new[] { 0, 1, -7, int.MaxValue, int.MinValue })
        {
            foreach (var right in new[] { 0, 1, -1, 3, int.MinValue })
            {
                Try(() => left / right);
                Try(() => left % right);
                Try(() => (uint)left / (uint)right);
                Try(() => (uint)left % (uint)right);
                Try(() => (long)left / right);
                Try(() => (long)((ulong)left % (ulong)right));
                Try(() => (short)left / (short)right);
                Try(() => (byte)left % (byte)right);
                Try(() => (nint)(short)left / right);
            }
        }

        // The result is not used, the exception is.
        foreach (var right in new[] { 0, 2 })
        {
            Try(() =>
            {
                _ = 5 / right;
                return 1;
            });
        }
    }
}
