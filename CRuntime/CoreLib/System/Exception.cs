using System.Runtime.CompilerServices;
using Il2Mcu.Runtime;

namespace Shadow.System;

/// <summary>Base of all exceptions: message and cause, nothing that only a debugger or a resource file could give.</summary>
[Replace]
internal class Exception
{
    // COR_E_EXCEPTION, what exceptions have that set none. The field holds the difference to it, so that nobody need set it.
    private const int UsualResult = unchecked((int)0x80131500);

    private string? _message;
    private readonly Exception? _innerException;
    private int _result;

    public Exception()
    {
    }

    public Exception(string? message)
    {
        _message = ExceptionMessages.AreLeftOut ? null : message;
    }

    public Exception(string? message, Exception? innerException)
    {
        _message = ExceptionMessages.AreLeftOut ? null : message;
        _innerException = innerException;
    }

    public virtual string Message => _message ?? DefaultMessage();

    public Exception? InnerException => _innerException;

    /// <summary>The framework's exceptions choose their messages by it.</summary>
    public int HResult
    {
        get => _result ^ UsualResult;
        set => _result = value ^ UsualResult;
    }

    /// <summary>What somebody sets; the name of the throwing assembly is not known here.</summary>
    public virtual string? Source
    {
        get => ExceptionDetails.Of(this)?.Source;
        set => ExceptionDetails.For(this).Source = value;
    }

    public virtual string? HelpLink
    {
        get => ExceptionDetails.Of(this)?.HelpLink;
        set => ExceptionDetails.For(this).HelpLink = value;
    }

    public virtual global::System.Collections.IDictionary Data => ExceptionDetails.For(this).Data;

    public new global::System.Type GetType() => base.GetType();

    /// <summary>Where it was thrown is not known here.</summary>
    public virtual string? StackTrace => null;

    /// <summary>The cause of all causes.</summary>
    public virtual Exception GetBaseException()
    {
        var exception = this;
        while (exception._innerException is { } inner)
        {
            exception = inner;
        }

        return exception;
    }

    /// <summary>Type, message and causes; where it was thrown is not known here.</summary>
    public override string ToString()
    {
        var message = Message;
        var text = ExceptionMessages.SaysNothing(message, this) ? TypeNames.Of(this) : TypeNames.Of(this) + ": " + message;
        return _innerException is null
            ? text
            : text + "\n ---> " + _innerException.ToString() + "\n   --- End of inner exception stack trace ---";
    }

    /// <summary>For exceptions that choose a message when they have none.</summary>
    internal void UseMessageIfNone(string message)
    {
        if (!ExceptionMessages.AreLeftOut)
        {
            _message ??= message;
        }
    }

    internal static string GetMessageFromNativeResources(ExceptionMessageKind kind) => kind switch
    {
        ExceptionMessageKind.OutOfMemory => "Insufficient memory to continue the execution of the program.",
        ExceptionMessageKind.ThreadInterrupted => "Thread was interrupted from a waiting state.",
        _ => "Thread was being aborted.",
    };

    /// <summary>Messages that CoreCLR keeps in its runtime.</summary>
    internal enum ExceptionMessageKind
    {
        ThreadAbort = 1,
        ThreadInterrupted = 2,
        OutOfMemory = 3,
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private string DefaultMessage() => ExceptionMessages.AreOwnOnly ? TypeNames.Of(this) : "Exception of type '" + TypeNames.Of(this) + "' was thrown.";
}
