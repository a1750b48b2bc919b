namespace Il2Mcu.Runtime;

/// <summary>
/// Finalizers (ECMA-335 I.8.9.6.7) run on the one thread there is: after a collection that an allocation made, and when the
/// program waits for them or sleeps. As under .NET, they do not run at the program's end.
/// </summary>
internal static class Finalization
{
    /// <summary>Called for every new object of a type with a finalizer, before its constructor.</summary>
    [RuntimeExport("il2_finalizer_register")]
    public static void Register(object target) =>
        Link.AddFinalizer(new FinalizerLink { TargetAddress = Link.AddressOf(target), Kind = Link.Finalizer });

    [RuntimeExport("il2_finalizer_run")]
    public static void Run(object target) => Finalize(target);

    [RuntimeImport("il2_gc_suppress_finalizer")]
    public static extern void Suppress(object target);

    [RuntimeImport("il2_gc_reregister_finalizer")]
    public static extern void Reregister(object target);

    [RuntimeImport("il2_gc_run_finalizers")]
    public static extern void RunPending();

    /// <summary>The translator makes it a call of the object's finalizer.</summary>
    [RuntimeImport("il2_finalize")]
    private static extern void Finalize(object target);

    private sealed class FinalizerLink : Link;
}
