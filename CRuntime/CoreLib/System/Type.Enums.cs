using System.Runtime.CompilerServices;
using Il2Mcu.Runtime;

namespace Shadow.System;

/// <summary>Enums, as far as Type itself has members for them; and what Enum needs of a Type.</summary>
internal abstract unsafe partial class Type
{
    /// <summary>System.TypeCode as a number.</summary>
    internal int Code => _typeCode;

    internal int MemberCount => _memberCount;

    internal Type? Underlying => _underlying;

    internal Type? NullableUnderlying => _nullable;

    /// <summary>Null if the program makes no object of the type.</summary>
    internal void* Record => _record;

    internal string MemberName(int index) => Unsafe.Read<string>((void**)_memberNames + index);

    /// <summary>Bits of a named value, zero-extended.</summary>
    internal ulong MemberValue(int index) => EnumValues.Read((byte*)_memberValues + (index * EnumValues.SizeOf(_typeCode)), _typeCode);

    public Type GetEnumUnderlyingType() => _underlying ?? throw EnumNames.NotAnEnum("enumType");

    public string[] GetEnumNames() => EnumNames.All(this);

    public string? GetEnumName(object value) => EnumNames.OfObject(this, value);

    public bool IsEnumDefined(object value) => EnumNames.IsDefined(this, value);
}
