using Mono.Cecil;

namespace Il2Mcu.Load;

/// <summary>
/// Methods of the framework that read the records which CoreCLR keeps of objects and types. Ours are laid out differently: such a method
/// would give anything, so it counts as one without IL, and is reported where the program needs it.
/// </summary>
internal static class RuntimeLayout
{
    private const string Namespace = "System.Runtime.CompilerServices";

    private static readonly HashSet<string> Records = ["MethodTable", "MethodTableAuxiliaryData", "TypeHandle"];

    private static readonly HashSet<string> Readers = ["GetMethodTable", "GetMultiDimensionalArrayBounds"];

    public static bool IsReadBy(MethodDefinition method) =>
        method.DeclaringType is { Namespace: Namespace, Name: var type } && (Records.Contains(type) || (type == "RuntimeHelpers" && Readers.Contains(method.Name)));
}
