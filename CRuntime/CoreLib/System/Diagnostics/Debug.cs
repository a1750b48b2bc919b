using System.Diagnostics.CodeAnalysis;
using Il2Mcu.Runtime;

namespace Shadow.System.Diagnostics;

/// <summary>
/// What a debugger would show is not written anywhere, as on .NET without one. An assertion that fails ends the program.
/// </summary>
internal static class Debug
{
    public static void Write(string? message)
    {
    }

    public static void WriteLine(string? message)
    {
    }

    [DoesNotReturn]
    public static void Fail(string? message) => Fail(message, null);

    [DoesNotReturn]
    public static void Fail(string? message, string? detailMessage) =>
        Throwing.FailFast("Assertion failed.\n" + message + "\n" + detailMessage, null);
}
