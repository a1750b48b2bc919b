using System;

namespace Il2Mcu.Runtime;

/// <summary>
/// What the library asks of an array whose element type it does not know. Every array type has these methods: the translator
/// takes their bodies from <see cref="VectorElements"/> and <see cref="MultiDimensionalElements"/>, made for the element type.
/// Indices are flat: the elements of several dimensions follow each other in row-major order.
/// </summary>
internal interface IArrayElements
{
    /// <summary>Number of dimensions.</summary>
    int Rank();

    /// <summary>Bytes of an element.</summary>
    int Size();

    /// <summary>See <see cref="ElementKinds"/>.</summary>
    int Kind();

    /// <summary>The first element, which need not exist.</summary>
    ref byte Data();

    /// <summary>An element as an object.</summary>
    object? Box(int index);

    /// <summary>Stores as <see cref="Array.SetValue(object?, int)"/> does, with its exceptions.</summary>
    void Assign(int index, object? value);

    /// <summary>True if the object, which is not null, could be an element.</summary>
    bool CanHold(object value);

    /// <summary>Throws InvalidCastException unless the object could be an element.</summary>
    void CheckCast(object value);

    /// <summary>True if every element of the other array could be one of this. Both hold references.</summary>
    bool CanHoldAllOf(Array other);

    /// <summary>An object of the element type, which is a value type: zero. Null if the type is nullable.</summary>
    object? Zero();

    /// <summary>A new array of the same type and lengths, with elements of zero.</summary>
    Array NewAlike();
}
