using System;
using System.Runtime.CompilerServices;
using Il2Mcu.Runtime;

namespace Shadow.System.Runtime.CompilerServices;

/// <summary>Members that CoreCLR implements in its runtime or its JIT.</summary>
internal static class RuntimeHelpers
{
    /// <summary>Objects do not move: the address identifies one.</summary>
    public static int GetHashCode(object? o) => (int)Unsafe.As<object?, nint>(ref o) >> 3;

    public static void EnsureSufficientExecutionStack()
    {
    }

    public static bool TryEnsureSufficientExecutionStack() => true;

    /// <summary>An array or a string: objects of a type that differ in size.</summary>
    public static bool ObjectHasComponentSize(object obj) => obj is string or global::System.Array;

    public static ushort GetElementSize(global::System.Array array) => (ushort)Unsafe.As<IArrayElements>(array).Size();

    public static T[] GetSubArray<T>(T[] array, Range range)
    {
        ArgumentNullException.ThrowIfNull(array);
        var (offset, length) = range.GetOffsetAndLength(array.Length);
        if (array.GetType() != typeof(T[]))
        {
            throw new NotSupportedException("A range of an array that is seen as one of its base type.");
        }

        var part = new T[length];
        for (var i = 0; i < length; i++)
        {
            part[i] = array[offset + i];
        }

        return part;
    }

    public static bool EnumEquals<T>(T x, T y) => EnumValues.Of(x) == EnumValues.Of(y);

    public static int EnumCompareTo<T>(T x, T y)
    {
        var code = (int)global::System.Type.GetTypeCode(typeof(T));
        var left = EnumValues.Of(x);
        var right = EnumValues.Of(y);
        return EnumValues.IsSigned(code)
            ? EnumValues.Signed(left, code).CompareTo(EnumValues.Signed(right, code))
            : left.CompareTo(right);
    }
}
