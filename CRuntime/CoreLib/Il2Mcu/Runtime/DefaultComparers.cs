namespace Il2Mcu.Runtime;

/// <summary>New default comparers. The translator writes the bodies: the framework's class that suits T.</summary>
internal static class DefaultComparers
{
    [RuntimeImport("il2_new_equality_comparer")]
    public static extern object Equality<T>();

    [RuntimeImport("il2_new_comparer")]
    public static extern object Order<T>();
}
