namespace Il2Mcu.Runtime;

/// <summary>
/// What the library asks of an array whose element type it does not know. Every array type has these methods: the translator
/// takes their bodies from <see cref="VectorElements"/> and <see cref="MultiDimensionalElements"/>, made for the element type.
/// Indices are flat: the elements of several dimensions follow each other in row-major order.
/// </summary>
internal interface IArrayElements
{
    /// <summary>Number of dimensions.</summary>
    int Rank { get; }
}
