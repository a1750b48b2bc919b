using System.Diagnostics.CodeAnalysis;
using Il2Mcu.Runtime;

namespace Shadow.System;

/// <summary>Time since start, and the end of the program.</summary>
internal static class Environment
{
    /// <summary>Milliseconds since start; wraps after 24.9 days into negative numbers, as on .NET.</summary>
    public static int get_TickCount() => TickCount();

    /// <summary>Milliseconds since start.</summary>
    public static long get_TickCount64() => Milliseconds();

    /// <summary>Iterators ask for it, to see whether the thread that made them also walks them. There is one thread.</summary>
    public static int get_CurrentManagedThreadId() => 1;

    public static int get_ProcessorCount() => 1;

    public static string get_NewLine() => "\n";

    /// <summary>There are none, as in an empty environment.</summary>
    public static string? GetEnvironmentVariable(string variable)
    {
        global::System.ArgumentNullException.ThrowIfNull(variable);
        return null;
    }

    /// <summary>A process is closed by its end only.</summary>
    public static bool get_HasShutdownStarted() => false;

    [DoesNotReturn]
    public static void FailFast(string? message) => Throwing.FailFast(message, null);

    [DoesNotReturn]
    public static void FailFast(string? message, global::System.Exception? exception) => Throwing.FailFast(message, exception);

    [DoesNotReturn]
    public static void Exit(int exitCode) => Throwing.Exit(exitCode);

    [RuntimeImport("il2_time_tick_count")]
    private static extern int TickCount();

    [RuntimeImport("il2_time_milliseconds")]
    private static extern long Milliseconds();
}
