namespace Il2Mcu.Runtime;

/// <summary>Access to strings under construction.</summary>
internal static class Strings
{
    /// <summary>A new string of zeroes, to be filled before anyone else sees it.</summary>
    public static string Allocate(int length) => length == 0 ? "" : AllocateNonEmpty(length);

    /// <summary>The translator makes it an allocation.</summary>
    [RuntimeImport("il2_gc_alloc_string")]
    private static extern string AllocateNonEmpty(int length);
}
