using System.Runtime.CompilerServices;

namespace Il2Mcu.Runtime;

/// <summary>The framework's type and its replacement are one type in the firmware, and two for the compiler.</summary>
internal static class Cancellation
{
    public static global::System.Threading.CancellationToken Framework(Shadow.System.Threading.CancellationToken token) =>
        Unsafe.As<Shadow.System.Threading.CancellationToken, global::System.Threading.CancellationToken>(ref token);
}
