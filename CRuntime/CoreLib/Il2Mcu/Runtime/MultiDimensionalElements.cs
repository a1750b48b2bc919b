namespace Il2Mcu.Runtime;

/// <summary><see cref="IArrayElements"/> of arrays of several dimensions: <c>this</c> is the array. The rank comes from the translator.</summary>
internal sealed class MultiDimensionalElements
{
}
