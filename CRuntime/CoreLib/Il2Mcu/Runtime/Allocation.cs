namespace Il2Mcu.Runtime;

/// <summary>Objects that no constructor makes. The translator makes each an allocation.</summary>
internal static unsafe class Allocation
{
    /// <summary>A zeroed box of the enum with this type record.</summary>
    [RuntimeImport("il2_gc_alloc_of")]
    public static extern object NewEnum(void* record);

    /// <summary>A zeroed object or box of T.</summary>
    [RuntimeImport("il2_gc_alloc")]
    public static extern object Uninitialised<T>();
}
