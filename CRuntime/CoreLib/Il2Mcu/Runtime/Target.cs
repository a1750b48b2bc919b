namespace Il2Mcu.Runtime;

/// <summary>What the target file says.</summary>
internal static class Target
{
    /// <summary>Bytes of an address.</summary>
    [BoardConstant("PointerSize")]
    public static int PointerSize => 4;

    /// <summary>Addresses, and thus native integers, have 32 bits.</summary>
    public static bool Is32Bit => PointerSize == sizeof(int);
}
