using Il2Mcu.Model;
using Mono.Cecil;
using ILOpCode = System.Reflection.Metadata.ILOpCode;

namespace Il2Mcu.Load;

/// <summary>Instructions that .NET's runtime treats specially, put as ordinary calls of the firmware's libraries.</summary>
internal sealed class CallRewriter(CecilImporter importer)
{
    private const string NullableValues = "Il2Mcu.Runtime.NullableValues";

    /// <summary>The instruction to use in place of <paramref name="code"/> with its resolved operand.</summary>
    /// <param name="code">The instruction.</param>
    /// <param name="operand">Its resolved operand.</param>
    /// <param name="source">Its operand in metadata.</param>
    /// <param name="isAnonymous">True in methods of anonymous types.</param>
    public (ILOpCode Code, object? Operand) Rewrite(ILOpCode code, object? operand, object? source, bool isAnonymous) => (code, operand) switch
    {
        // The length must be known to allocate a string: its constructors are factories.
        (ILOpCode.Newobj, MethodSym { DeclaringType: var type }) when type == importer.Types.String =>
            (ILOpCode.Call, importer.StringFactory((MethodReference)source!)),

        // new T()
        (ILOpCode.Call, MethodSym { Name: "CreateInstance", Parameters.Count: 0, TypeArguments: [var created], DeclaringType.FullName: "System.Activator" })
            => Create(created) is { } instance ? instance : (code, operand),

        // ToString of an anonymous type: the only thing that asks for formatting without saying so in C#.
        (ILOpCode.Call, MethodSym { Name: "Format", DeclaringType.FullName: "string" }) when isAnonymous =>
            (code, importer.LibraryMethod("Il2Mcu.Runtime.AnonymousTypes", "Format", [])),

        (ILOpCode.Ldsfld, FieldSym { Name: "Empty", DeclaringType.FullName: "string" }) => (ILOpCode.Ldstr, ""),
        (ILOpCode.Box, TypeSym type) when Underlying(type) is { } value =>
            (ILOpCode.Call, importer.LibraryMethod(NullableValues, "Box", [value])),
        (ILOpCode.Unbox_any, TypeSym type) when Underlying(type) is { } value =>
            (ILOpCode.Call, importer.LibraryMethod(NullableValues, "Unbox", [value])),
        (ILOpCode.Isinst, TypeSym type) when Underlying(type) is { } value => (code, value),
        _ => (code, operand),
    };

    /// <summary>A constructor call; null where all bits zero are the new value. What has no constructor throws.</summary>
    private (ILOpCode Code, object? Operand)? Create(TypeSym created)
    {
        var hasConstructor = !created.IsAbstract && importer.DefaultConstructor(created) is not null;
        return hasConstructor || !created.IsValueType
            ? (ILOpCode.Call, importer.LibraryMethod(TypedConstruction.Library, hasConstructor ? TypedConstruction.Guarded : TypedConstruction.Missing, [created]))
            : null;
    }

    private static TypeSym? Underlying(TypeSym type) =>
        type is { Namespace: "System", TypeArguments: [var value] } && type.Name.StartsWith("Nullable<", StringComparison.Ordinal) ? value : null;
}
