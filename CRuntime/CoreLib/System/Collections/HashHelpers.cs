namespace Shadow.System.Collections;

/// <summary>Integer forms of what the framework computes in floating point and in 64 bits.</summary>
internal static class HashHelpers
{
    public static bool IsPrime(int candidate)
    {
        if ((candidate & 1) == 0)
        {
            return candidate == 2;
        }

        for (var divisor = 3; divisor <= candidate / divisor; divisor += 2)
        {
            if (candidate % divisor == 0)
            {
                return false;
            }
        }

        return true;
    }

    public static ulong GetFastModMultiplier(uint divisor) => 0;

    /// <summary>One instruction on a processor that divides.</summary>
    public static uint FastMod(uint value, uint divisor, ulong multiplier) => value % divisor;
}
