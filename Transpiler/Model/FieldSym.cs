namespace Il2Mcu.Model;

/// <summary>A field of a closed type.</summary>
public sealed class FieldSym(TypeSym declaringType, string name, TypeSym type)
{
    /// <summary>The type that declares the field; for an inherited field that is the base class.</summary>
    public TypeSym DeclaringType { get; } = declaringType;

    /// <summary>Name in metadata, for instance <c>&lt;Count&gt;k__BackingField</c>. IL may give two fields of a type the same.</summary>
    public string Name { get; } = name;

    /// <summary>Type of the value, type arguments filled in; short integers keep their size.</summary>
    public TypeSym Type { get; } = type;

    /// <summary>One for each closed type, instead of one in each object.</summary>
    public bool IsStatic { get; init; }

    /// <summary>Declared <c>readonly</c> (ECMA-335 II.16.1.2). No phase relies on it.</summary>
    public bool IsInitOnly { get; init; }

    /// <summary>Offset of an explicit layout, in bytes; -1 otherwise (ECMA-335 II.10.7).</summary>
    public int ExplicitOffset { get; init; } = -1;

    /// <summary>Initial bytes of a field that is mapped to the image (ECMA-335 II.16.3), or null.</summary>
    public byte[]? MappedData => Mapped?.Value.Bytes;

    /// <summary>The mapped field in whose bytes this one lies, if it has none of its own.</summary>
    public (FieldSym Field, int Offset)? MappedInto => Mapped?.Value.Into;

    /// <summary>What is mapped, read when it is asked for; null for other fields.</summary>
    public Lazy<(byte[] Bytes, (FieldSym Field, int Offset)? Into)>? Mapped { get; init; }

    /// <summary>True for mapped data that the C# compiler made: nobody writes it. Other fields can be written like any (ECMA-335 II.16.3).</summary>
    public bool IsReadOnlyData => DeclaringType.Name.StartsWith("<PrivateImplementationDetails>", StringComparison.Ordinal);

    /// <summary>Full name of the declaring type and name; orders fields.</summary>
    public string FullName => $"{DeclaringType.FullName}.{Name}";

    /// <inheritdoc cref="FullName"/>
    public override string ToString() => FullName;
}
