using System;
using System.Runtime.CompilerServices;

namespace Il2Mcu.Runtime;

/// <summary>Array.Copy: between arrays of the same type bytes are moved; otherwise elements are boxed, unboxed, cast or widened.</summary>
internal static class ArrayCopy
{
    /// <summary>Between arrays whose elements have the same size and need no conversion. The translator calls it where it knows that.</summary>
    [RuntimeExport("il2_array_copy")]
    public static void Same(Array? source, int sourceIndex, Array? destination, int destinationIndex, int length, int size)
    {
        Check(source, sourceIndex, destination, destinationIndex, length);
        Move(
            ref Unsafe.AddByteOffset(ref VectorData(destination!), destinationIndex * size),
            ref Unsafe.AddByteOffset(ref VectorData(source!), sourceIndex * size),
            (nuint)(uint)(length * size));
    }

    /// <summary>Between any arrays.</summary>
    public static void Any(Array? source, int sourceIndex, Array? destination, int destinationIndex, int length, bool reliable)
    {
        if (source is not null && destination is not null && source.Rank != destination.Rank)
        {
            throw new RankException("The specified arrays must have the same number of dimensions.");
        }

        Check(source, sourceIndex, destination, destinationIndex, length);
        var from = Unsafe.As<IArrayElements>(source!);
        var to = Unsafe.As<IArrayElements>(destination!);
        var way = FindWay(source!, destination!, from.Kind(), to.Kind());
        if (way == Way.None)
        {
            throw new ArrayTypeMismatchException("Source array type cannot be assigned to destination array type.");
        }

        if (reliable && way != Way.Move)
        {
            throw new ArrayTypeMismatchException(
                "Array.ConstrainedCopy will only work on array types that are provably compatible, without any form of boxing, unboxing, widening, or casting of each array element.  Change the array types (i.e., copy a Derived[] to a Base[]), or use a mitigation strategy in the CER for Array.Copy's less powerful reliability contract, such as cloning the array or throwing away the potentially corrupt destination array.");
        }

        switch (way)
        {
            case Way.Move:
                var size = from.Size();
                Move(
                    ref Unsafe.AddByteOffset(ref to.Data(), destinationIndex * size),
                    ref Unsafe.AddByteOffset(ref from.Data(), sourceIndex * size),
                    (nuint)(uint)(length * size));
                break;
            case Way.Widen:
                Widen(from, sourceIndex, to, destinationIndex, length);
                break;
            default:
                OneByOne(from, sourceIndex, to, destinationIndex, length, way);
                break;
        }
    }

    /// <summary>As memmove: the places may overlap.</summary>
    [RuntimeImport("memmove")]
    public static extern void Move(ref byte destination, ref byte source, nuint bytes);

    /// <summary>The first element of a one-dimensional array.</summary>
    private static ref byte VectorData(Array array) =>
        ref global::System.Runtime.InteropServices.MemoryMarshal.GetArrayDataReference(Unsafe.As<byte[]>(array));

    private static void Check(Array? sourceArray, int sourceIndex, Array? destinationArray, int destinationIndex, int length)
    {
        ArgumentNullException.ThrowIfNull(sourceArray);
        ArgumentNullException.ThrowIfNull(destinationArray);
        CheckNotNegative(length, nameof(length), "length must be a non-negative value.");
        CheckNotNegative(sourceIndex, nameof(sourceIndex), "sourceIndex must be greater than or equal to '0'.");
        if ((uint)(sourceIndex + length) > (uint)sourceArray.Length)
        {
            throw new ArgumentException(
                "Source array was not long enough. Check the source index, length, and the array's lower bounds.", nameof(sourceArray));
        }

        CheckNotNegative(destinationIndex, nameof(destinationIndex), "destinationIndex must be greater than or equal to '0'.");
        if ((uint)(destinationIndex + length) > (uint)destinationArray.Length)
        {
            throw new ArgumentException(
                "Destination array was not long enough. Check the destination index, length, and the array's lower bounds.", nameof(destinationArray));
        }
    }

    private static void CheckNotNegative(int value, string name, string message)
    {
        if (value < 0)
        {
            throw new ArgumentOutOfRangeException(name, message);
        }
    }

    /// <summary>How elements of one array become elements of another.</summary>
    private static Way FindWay(Array source, Array destination, int from, int to)
    {
        var sourceElements = Unsafe.As<IArrayElements>(source);
        var destinationElements = Unsafe.As<IArrayElements>(destination);
        if (ElementKinds.IsReference(from) && ElementKinds.IsReference(to))
        {
            return destinationElements.CanHoldAllOf(source) ? Way.Move
                : sourceElements.CanHoldAllOf(destination) || from == ElementKinds.Interface || to == ElementKinds.Interface ? Way.Cast
                : Way.None;
        }

        if (ElementKinds.IsReference(to))
        {
            return BoxesInto(sourceElements, destinationElements) ? Way.Box : Way.None;
        }

        if (ElementKinds.IsReference(from))
        {
            return BoxesInto(destinationElements, sourceElements) ? Way.Unbox : Way.None;
        }

        if (ElementKinds.IsPrimitive(from) && ElementKinds.IsPrimitive(to))
        {
            return ElementKinds.Normalised(from) == ElementKinds.Normalised(to) ? Way.Move : Widening.IsPossible(from, to) ? Way.Widen : Way.None;
        }

        return from == to && HaveSameStructs(sourceElements, destinationElements) ? Way.Move : Way.None;
    }

    /// <summary>True if a value of the one fits, as an object, into the other. A nullable one fits only where everything does.</summary>
    private static bool BoxesInto(IArrayElements values, IArrayElements objects) => objects.CanHold(values.Zero() ?? new object());

    private static bool HaveSameStructs(IArrayElements source, IArrayElements destination) =>
        source.Size() == destination.Size() && source.Zero() is { } zero ? destination.CanHold(zero) : IsNullable(destination);

    private static bool IsNullable(IArrayElements elements) => elements.Zero() is null;

    private static void OneByOne(IArrayElements from, int sourceIndex, IArrayElements to, int destinationIndex, int length, Way way)
    {
        var isNullable = way == Way.Unbox && to.Zero() is null;
        for (var i = 0; i < length; i++)
        {
            var value = from.Box(sourceIndex + i);
            if (way == Way.Cast && value is not null)
            {
                to.CheckCast(value);
            }
            else if (way == Way.Unbox && (value is null ? !isNullable : !to.CanHold(value)))
            {
                throw new InvalidCastException("At least one element in the source array could not be cast down to the destination array type.");
            }

            to.Assign(destinationIndex + i, value);
        }
    }

    private static void Widen(IArrayElements from, int sourceIndex, IArrayElements to, int destinationIndex, int length)
    {
        var sourceSize = from.Size();
        var destinationSize = to.Size();
        for (var i = 0; i < length; i++)
        {
            var number = Widening.Read(ref Unsafe.AddByteOffset(ref from.Data(), (sourceIndex + i) * sourceSize), from.Kind());
            Widening.Write(number, from.Kind(), ref Unsafe.AddByteOffset(ref to.Data(), (destinationIndex + i) * destinationSize), to.Kind());
        }
    }

    private enum Way
    {
        None,
        Move,
        Box,
        Unbox,
        Cast,
        Widen,
    }
}
