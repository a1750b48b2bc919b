namespace Shadow.System;

/// <summary>.NET seeds its hash codes anew in each process; here every run gives the same ones.</summary>
internal static class HashCode
{
    private const uint Seed = 0x9E3779B9;

    public static uint GenerateGlobalSeed() => Seed;
}
