namespace Shadow.System;

/// <summary>No switch is set.</summary>
internal static class AppContext
{
    public static bool TryGetSwitch(string switchName, out bool isEnabled)
    {
        global::System.ArgumentException.ThrowIfNullOrEmpty(switchName);
        isEnabled = false;
        return false;
    }

    public static object? GetData(string name)
    {
        global::System.ArgumentNullException.ThrowIfNull(name);
        return null;
    }
}
