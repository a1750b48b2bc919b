namespace Il2Mcu.Model;

/// <summary>C names of the managed methods that instructions and the C runtime call. The shadow library defines them.</summary>
public static class RuntimeExports
{
    /// <summary>The <c>throw</c> instruction: finds the handler, or ends the program. The prefix of all that raises exceptions.</summary>
    public const string Throw = "il2_throw";

    /// <summary>Throws what may be no exception.</summary>
    public const string ThrowObject = "il2_throw_object";

    /// <summary>What was thrown, when that is no exception and travels in one.</summary>
    public const string ThrownObject = "il2_thrown_object";

    /// <summary>Throws unless a typed reference is of the type that is asked for.</summary>
    public const string CheckTypedReference = "il2_check_typed_reference";

    /// <summary>Raises NullReferenceException.</summary>
    public const string ThrowNullReference = "il2_throw_null_reference";

    /// <summary>Raises IndexOutOfRangeException.</summary>
    public const string ThrowIndexOutOfRange = "il2_throw_index_out_of_range";

    /// <summary>Raises DivideByZeroException, for integers only.</summary>
    public const string ThrowDivideByZero = "il2_throw_divide_by_zero";

    /// <summary>
    /// Raises OverflowException: checked arithmetic and conversions, the smallest integer divided by -1, negative
    /// lengths of arrays.
    /// </summary>
    public const string ThrowOverflow = "il2_throw_overflow";

    /// <summary>For <c>ckfinite</c> (ECMA-335 III.3.24): raises OverflowException, as .NET does, which is an ArithmeticException.</summary>
    public const string ThrowArithmetic = "il2_throw_arithmetic";

    /// <summary>Raises InvalidCastException; gets the names of both types, or null for a message without them.</summary>
    public const string ThrowInvalidCast = "il2_throw_invalid_cast";

    /// <summary>Raises OutOfMemoryException; the object has memory of its own.</summary>
    public const string ThrowOutOfMemory = "il2_throw_out_of_memory";

    /// <summary>Raises ArrayTypeMismatchException (ECMA-335 III.4.9, III.4.27).</summary>
    public const string ThrowArrayTypeMismatch = "il2_throw_array_type_mismatch";

    /// <summary>A delegate over an instance method without instance.</summary>
    public const string ThrowNullTarget = "il2_throw_null_target";

    /// <summary>Moves elements between arrays of the same type.</summary>
    public const string ArrayCopy = "il2_array_copy";

    /// <summary>Makes a new object known as one that has a finalizer, before its constructor runs.</summary>
    public const string RegisterFinalizer = "il2_finalizer_register";

    /// <summary>Runs the finalizer of an object; the collector calls it.</summary>
    public const string RunFinalizer = "il2_finalizer_run";

    /// <summary>Makes the exception of a type whose static constructor threw.</summary>
    public const string StaticInitFailed = "il2_static_init_failed";

    /// <summary>Makes the string[] that Main gets.</summary>
    public const string MainArguments = "il2_main_arguments";
}
