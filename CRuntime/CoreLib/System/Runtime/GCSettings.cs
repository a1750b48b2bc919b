namespace Shadow.System.Runtime;

/// <summary>The collector is one of a workstation: it runs on the thread that allocates.</summary>
internal static class GCSettings
{
    public static bool get_IsServerGC() => false;
}
