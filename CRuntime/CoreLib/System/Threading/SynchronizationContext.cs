namespace Shadow.System.Threading;

/// <summary>There is one thread, on which everything continues.</summary>
internal static class SynchronizationContext
{
    public static global::System.Threading.SynchronizationContext? get_Current() => null;
}
