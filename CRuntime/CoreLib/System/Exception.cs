using System.Runtime.CompilerServices;
using Il2Mcu.Runtime;

namespace Shadow.System;

/// <summary>Base of all exceptions: message and cause, nothing that only a debugger or a resource file could give.</summary>
[Replace]
internal class Exception
{
    private readonly string? _message;
    private readonly Exception? _innerException;

    public Exception()
    {
    }

    public Exception(string? message)
    {
        _message = message;
    }

    public Exception(string? message, Exception? innerException)
    {
        _message = message;
        _innerException = innerException;
    }

    public virtual string Message => _message ?? DefaultMessage();

    public Exception? InnerException => _innerException;

    /// <summary>The framework's exceptions choose their messages by it.</summary>
    public int HResult { get; set; }

    public new global::System.Type GetType() => base.GetType();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private string DefaultMessage() => "Exception of type '" + TypeNames.Of(this) + "' was thrown.";
}
