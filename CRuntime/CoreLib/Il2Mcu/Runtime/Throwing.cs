using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Il2Mcu.Runtime;

/// <summary>What throwing means: a handler takes the exception, or it ends the program. Only what a program can raise is linked.</summary>
internal static class Throwing
{
    private const int UnhandledExitCode = 134;

    /// <summary>The <c>throw</c> instruction.</summary>
    [RuntimeExport("il2_throw")]
    [DoesNotReturn]
    public static void Throw(Exception exception)
    {
        Unwind(exception);
        Utf8Console.Write(Utf8Console.Error, "Unhandled exception. ");
        Utf8Console.Write(Utf8Console.Error, TypeNames.Of(exception));
        if (!ExceptionMessages.AreLeftOut)
        {
            WriteMessage(exception);
        }

        Utf8Console.WriteNewLine(Utf8Console.Error);
        RunFinallyBlocks(exception);
        Exit(UnhandledExitCode);
    }

    /// <summary>Ends the program at once: no handler and no finally block runs.</summary>
    [DoesNotReturn]
    public static void FailFast(string? message, Exception? exception)
    {
        Utf8Console.Write(Utf8Console.Error, "Process terminated. ");
        Utf8Console.WriteLine(Utf8Console.Error, message);
        if (exception is not null)
        {
            Utf8Console.WriteLine(Utf8Console.Error, exception.ToString());
        }

        Exit(UnhandledExitCode);
    }

    private static void WriteMessage(Exception exception)
    {
        var message = exception.Message;
        if (!ExceptionMessages.SaysNothing(message, exception))
        {
            Utf8Console.Write(Utf8Console.Error, ": ");
            Utf8Console.Write(Utf8Console.Error, message);
        }
    }

    /// <summary>The <c>throw</c> instruction on what may be no exception.</summary>
    [RuntimeExport("il2_throw_object")]
    [DoesNotReturn]
    public static void ThrowObject(object thrown)
    {
        if (thrown is Exception exception)
        {
            throw exception;
        }

        throw new RuntimeWrappedException(thrown);
    }

    /// <summary>The object to which handlers of an assembly that does not wrap compare their types (ECMA-335 II.10.5.3).</summary>
    [RuntimeExport("il2_thrown_object")]
    public static object ThrownObject(object exception) => exception is RuntimeWrappedException wrapped ? wrapped.WrappedException : exception;

    /// <summary>The <c>refanyval</c> instruction: types are equal when their Type objects are the same.</summary>
    [RuntimeExport("il2_check_typed_reference")]
    public static void CheckTypedReference(nint actual, nint expected)
    {
        if (actual != expected)
        {
            throw new InvalidCastException();
        }
    }

    [RuntimeExport("il2_throw_null_reference")]
    [DoesNotReturn]
    public static void ThrowNullReference() => throw new NullReferenceException();

    [RuntimeExport("il2_throw_index_out_of_range")]
    [DoesNotReturn]
    public static void ThrowIndexOutOfRange() => throw new IndexOutOfRangeException();

    [RuntimeExport("il2_throw_divide_by_zero")]
    [DoesNotReturn]
    public static void ThrowDivideByZero() => throw new DivideByZeroException();

    [RuntimeExport("il2_throw_overflow")]
    [DoesNotReturn]
    public static void ThrowOverflow() => throw new OverflowException();

    [RuntimeExport("il2_throw_arithmetic")]
    [DoesNotReturn]
    public static void ThrowArithmetic() => throw new OverflowException();

    [RuntimeExport("il2_throw_invalid_cast")]
    [DoesNotReturn]
    public static void ThrowInvalidCast(string actual, string wanted)
    {
        if (ExceptionMessages.AreOwnOnly)
        {
            throw new InvalidCastException();
        }

        throw new InvalidCastException("Unable to cast object of type '" + actual + ("' to type '" + wanted + "'."));
    }

    [RuntimeExport("il2_throw_array_type_mismatch")]
    [DoesNotReturn]
    public static void ThrowArrayTypeMismatch() => throw new ArrayTypeMismatchException();

    [RuntimeExport("il2_throw_null_target")]
    [DoesNotReturn]
    public static void ThrowNullTarget() => throw new ArgumentException("Delegate to an instance method cannot have null 'this'.");

    [RuntimeExport("il2_static_init_failed")]
    public static Exception StaticInitFailed(string typeName, Exception exception) => new TypeInitializationException(typeName, exception);

    /// <summary>Nothing may be allocated to say that nothing can be allocated: the translator gives this exception memory of its own.</summary>
    [RuntimeExport("il2_throw_out_of_memory")]
    [DoesNotReturn]
    public static void ThrowOutOfMemory()
    {
        if (IsAnythingCaught())
        {
            throw new OutOfMemoryException();
        }

        Utf8Console.WriteLine(
            Utf8Console.Error,
            ExceptionMessages.AreOwnOnly
                ? "Unhandled exception. System.OutOfMemoryException"
                : "Unhandled exception. System.OutOfMemoryException: Insufficient memory to continue the execution of the program.");
        Exit(UnhandledExitCode);
    }

    /// <summary>True if the program has a handler; a constant when it is built.</summary>
    [RuntimeImport("il2_eh_is_used")]
    private static extern bool IsAnythingCaught();

    /// <summary>Goes to the handler; returns if there is none.</summary>
    [RuntimeImport("il2_eh_throw")]
    private static extern void Unwind(Exception exception);

    /// <summary>Runs the finally blocks on the way out of the program and ends it; returns if there are none in it.</summary>
    [RuntimeImport("il2_eh_run_finally_blocks")]
    private static extern void RunFinallyBlocks(Exception exception);

    /// <summary>Ends the program.</summary>
    [RuntimeImport("il2_exit")]
    [DoesNotReturn]
    public static extern void Exit(int code);
}
