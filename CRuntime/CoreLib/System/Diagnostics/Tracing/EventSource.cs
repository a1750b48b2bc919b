namespace Shadow.System.Diagnostics.Tracing;

/// <summary>Nobody listens to events: constants, with which the code that makes them goes.</summary>
internal static class EventSource
{
    public static bool get_IsSupported() => false;

    public static bool IsEnabled(global::System.Diagnostics.Tracing.EventSource self) => false;

    public static bool IsEnabled(
        global::System.Diagnostics.Tracing.EventSource self,
        global::System.Diagnostics.Tracing.EventLevel level,
        global::System.Diagnostics.Tracing.EventKeywords keywords) => false;
}
