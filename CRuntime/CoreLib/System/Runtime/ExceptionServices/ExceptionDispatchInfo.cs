using System.Diagnostics.CodeAnalysis;
using Il2Mcu.Runtime;

namespace Shadow.System.Runtime.ExceptionServices;

/// <summary>An exception to be thrown again elsewhere. There are no stack traces to keep.</summary>
[Replace]
internal sealed class ExceptionDispatchInfo
{
    private ExceptionDispatchInfo(global::System.Exception source)
    {
        SourceException = source;
    }

    public global::System.Exception SourceException { get; }

    public static ExceptionDispatchInfo Capture(global::System.Exception source)
    {
        global::System.ArgumentNullException.ThrowIfNull(source);
        return new ExceptionDispatchInfo(source);
    }

    [DoesNotReturn]
    public static void Throw(global::System.Exception source) => Capture(source).Throw();

    [DoesNotReturn]
    public void Throw() => throw SourceException;
}
