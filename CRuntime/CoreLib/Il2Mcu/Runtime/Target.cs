namespace Il2Mcu.Runtime;

/// <summary>What the target file says.</summary>
internal static class Target
{
    /// <summary>Bytes of an address.</summary>
    [BoardConstant("PointerSize")]
    public static int PointerSize => 4;
}
