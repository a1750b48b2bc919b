namespace Shadow;

/// <summary>The operating system's functions that there is a substitute for.</summary>
internal static unsafe class Interop
{
    private static uint s_state;

    /// <summary>
    /// Numbers that differ from call to call and, by the time at the first one, from run to run (xorshift: Marsaglia 2003).
    /// They begin what Random without a seed gives, and are no secrets.
    /// </summary>
    public static void GetRandomBytes(byte* buffer, int length)
    {
        if (s_state == 0)
        {
            s_state = (uint)global::System.Environment.TickCount | 1;
        }

        for (var i = 0; i < length; i++)
        {
            s_state ^= s_state << 13;
            s_state ^= s_state >> 17;
            s_state ^= s_state << 5;
            buffer[i] = (byte)(s_state >> 11);
        }
    }
}
