namespace Shadow.System.Diagnostics;

/// <summary>A program does not know whether a debugger looks at it.</summary>
internal static class Debugger
{
    public static bool get_IsAttached() => false;

    public static bool IsLogging() => false;

    public static bool Launch() => false;

    public static void Log(int level, string? category, string? message)
    {
    }

    public static void NotifyOfCrossThreadDependency()
    {
    }

    /// <summary>The breakpoint instruction would end a program that no debugger looks at.</summary>
    public static void Break()
    {
    }
}
