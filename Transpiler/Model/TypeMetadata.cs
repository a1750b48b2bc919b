namespace Il2Mcu.Model;

/// <summary>What only reflection asks of a type. Read from metadata when the program observes it.</summary>
public sealed record TypeMetadata
{
    /// <summary>Name without namespace and arguments, as metadata has it: <c>List`1</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Namespace, declaring types and name, without arguments: <c>Space.Outer`1+Inner</c>.</summary>
    public required string DefinitionName { get; init; }

    /// <summary>Name, version, culture and public key token of the assembly.</summary>
    public required string AssemblyName { get; init; }

    /// <summary>TypeAttributes (ECMA-335 II.23.1.15).</summary>
    public required int Attributes { get; init; }

    /// <summary>The generic type over its own parameters, or null for a type that is not generic.</summary>
    public required TypeSym? Definition { get; init; }

    /// <summary>The type around a nested one, or the one that declares a type parameter; null for others.</summary>
    public required TypeSym? DeclaringType { get; init; }

    /// <summary>Named values of an enum, ordered as .NET orders them: by their bits as an unsigned number.</summary>
    public required IReadOnlyList<EnumMember> EnumMembers { get; init; }

    /// <summary>True for an enum marked [Flags].</summary>
    public required bool IsFlags { get; init; }

    /// <summary>True for a <c>ref struct</c>, which is never boxed and lies in no array.</summary>
    public required bool IsByRefLike { get; init; }
}

/// <summary>A named value of an enum.</summary>
/// <param name="Name">Name in C#.</param>
/// <param name="Value">Bits of the value, zero-extended from the underlying type.</param>
public sealed record EnumMember(string Name, ulong Value);
