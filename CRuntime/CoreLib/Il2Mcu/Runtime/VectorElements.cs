namespace Il2Mcu.Runtime;

/// <summary><see cref="IArrayElements"/> of one-dimensional arrays. As in the framework's SZArrayHelper, <c>this</c> is the array.</summary>
internal sealed class VectorElements
{
    private int get_Rank() => 1;
}
