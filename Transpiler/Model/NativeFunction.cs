namespace Il2Mcu.Model;

/// <summary>A C function that a method imports with <c>[DllImport]</c>. The library's name says nothing here: everything is linked into one program.</summary>
/// <param name="Symbol">Name for the linker.</param>
/// <param name="MarshalsAtRunTime">False if the assembly carries <c>[DisableRuntimeMarshalling]</c>: bool and char then have one and two bytes.</param>
/// <param name="UnsupportedOption">An option of the import that cannot be had, or null.</param>
public sealed record NativeFunction(string Symbol, bool MarshalsAtRunTime, string? UnsupportedOption)
{
    /// <summary>
    /// What keeps a type from being passed to C as it is, as an advice; null if nothing does. Such types are called blittable.
    /// </summary>
    public string? ProblemWith(TypeSym type) => type.Kind switch
    {
        TypeKind.Primitive when MarshalsAtRunTime && type.Primitive is PrimitiveKind.Boolean or PrimitiveKind.Char =>
            "Use byte, int or ushort, or mark the assembly with [DisableRuntimeMarshalling].",
        TypeKind.Void or TypeKind.Primitive or TypeKind.Enum or TypeKind.Pointer or TypeKind.FunctionPointer => null,
        TypeKind.ByReference => ProblemWith(type.ElementType!),
        TypeKind.Struct => type.InstanceFields.Select(field => ProblemWith(field.Type)).FirstOrDefault(problem => problem is not null),
        TypeKind.Array => "Pass a pointer to the first element, which 'fixed' gives.",
        _ when type.FullName == "string" => "Pass a pointer to the characters or to UTF-8 bytes (\"text\"u8), which 'fixed' gives.",
        _ when Delegates.IsDelegate(type) => "Pass a function pointer to a static method that is marked [UnmanagedCallersOnly].",
        _ => "Pass a pointer or a struct without references.",
    };
}
