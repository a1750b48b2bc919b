using System.Runtime.CompilerServices;

namespace Il2Mcu.Runtime;

/// <summary>
/// An object that refers to another one without keeping it alive. The collector knows this layout (il2_gc.h,
/// il2_gc_link); to it the addresses are mere numbers until the link is added.
/// </summary>
internal abstract class Link
{
    /// <summary>The target becomes null when it is unreachable.</summary>
    public const int Weak = 0;

    /// <summary>It becomes null when it is unreachable and its finalizer has not brought it back.</summary>
    public const int LongWeak = 1;

    /// <summary>The target keeps the value alive.</summary>
    public const int Dependent = 2;

    /// <summary>The target's finalizer runs when it is unreachable.</summary>
    public const int Finalizer = 3;

    public nint TargetAddress;
    public nint ValueAddress;

    /// <summary>The collector's own; a property, so that nothing need be written here.</summary>
    public nint NextAddress { get; set; }

    public int Kind;

    public static nint AddressOf(object? target) => Unsafe.As<object?, nint>(ref target);

    public static object? ObjectAt(nint address) => Unsafe.As<nint, object?>(ref address);

    [RuntimeImport("il2_gc_add_link")]
    public static extern void AddWeak(object link);

    [RuntimeImport("il2_gc_add_dependent")]
    public static extern void AddDependent(object link);

    [RuntimeImport("il2_gc_add_finalizer")]
    public static extern void AddFinalizer(object link);
}
