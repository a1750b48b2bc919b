using System;
using System.Runtime.CompilerServices;
using Il2Mcu.Runtime;

namespace Shadow.System;

/// <summary>
/// A type as a value. The translator makes one object per type, constant data in flash, with the fields below that the
/// program reads; what has no field here needs metadata at run time, and does not exist.
/// </summary>
[Replace]
internal abstract unsafe partial class Type : Shadow.System.Reflection.MemberInfo
{
    public static readonly Type[] EmptyTypes = [];

    // Filled by the translator (Model/TypeObjectData.cs knows them by name). Pointers lead to tables in flash.
#pragma warning disable CS0649, CS8618
    private readonly int _flags;
    private readonly int _attributes;
    private readonly int _typeCode;
    private readonly int _rank;
    private readonly int _position;
    private readonly string _name;
    private readonly string? _fullName;
    private readonly string _text;
    private readonly string? _namespace;
    private readonly string _assemblyName;
    private readonly Type? _baseType;
    private readonly Type? _elementType;
    private readonly Type? _definition;
    private readonly Type? _declaringType;
    private readonly Type? _underlying;
    private readonly Type? _nullable;
    private readonly void* _arguments;
    private readonly int _argumentCount;
    private readonly void* _interfaces;
    private readonly int _interfaceCount;
    private readonly void* _targets;
    private readonly int _targetCount;
    private readonly void* _memberNames;
    private readonly void* _memberValues;
    private readonly int _memberCount;
    private readonly void* _record;
#pragma warning restore CS0649, CS8618

    public override string Name => _name;

    public string? FullName => _fullName;

    public string? Namespace => _namespace;

    public string? AssemblyQualifiedName => _fullName is null ? null : _fullName + ", " + _assemblyName;

    public override global::System.Type? DeclaringType => Seen(_declaringType);

    public Type? BaseType => _baseType;

    public Type UnderlyingSystemType => this;

    public RuntimeTypeHandle TypeHandle => new(this);

    public Type[] GenericTypeArguments => IsGenericTypeDefinition ? EmptyTypes : Copy(_arguments, _argumentCount);

    public int GenericParameterPosition =>
        IsGenericParameter ? _position : throw new InvalidOperationException("Method may only be called on a Type for which Type.IsGenericParameter is true.");

    public static Type GetTypeFromHandle(RuntimeTypeHandle handle) => handle._type!;

    public static RuntimeTypeHandle GetTypeHandle(object o) => new(OwnOf(o.GetType()));

    public static TypeCode GetTypeCode(Type? type) => type is null ? TypeCode.Empty : (TypeCode)type._typeCode;

    public static bool operator ==(Type? left, Type? right) => (object?)left == right;

    public static bool operator !=(Type? left, Type? right) => (object?)left != right;

    public new global::System.Type GetType() => base.GetType();

    public Type[] GetGenericArguments() => Copy(_arguments, _argumentCount);

    public Type GetGenericTypeDefinition() =>
        _definition ?? throw new InvalidOperationException("This operation is only valid on generic types.");

    public Type? GetElementType() => _elementType;

    public int GetArrayRank() => IsArray ? _rank : throw new ArgumentException("Must be an array type.");

    public Type[] GetInterfaces() => Copy(_interfaces, _interfaceCount);

    public bool IsAssignableFrom(Type? c) => c is not null && (c == this || IsAmong(c._targets, c._targetCount));

    public bool IsAssignableTo(Type? targetType) => targetType is not null && targetType.IsAssignableFrom(this);

    public bool IsInstanceOfType(object? o) => o is not null && IsAssignableFrom(OwnOf(o.GetType()));

    public bool IsSubclassOf(Type c)
    {
        for (var type = _baseType; type is not null; type = type._baseType)
        {
            if (type == c)
            {
                return true;
            }
        }

        return IsInterface && c == OwnOf(typeof(object));
    }

    public override string ToString() => _text;

    public override bool Equals(object? o) => (object?)this == o;

    public bool Equals(Type? o) => (object?)this == o;

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>The same object as the C# compiler sees it, and back.</summary>
    internal static Type OwnOf(global::System.Type type) => Unsafe.As<Type>(type);

    private static global::System.Type? Seen(Type? type) => Unsafe.As<global::System.Type>(type);

    private static Type[] Copy(void* table, int count)
    {
        if (count == 0)
        {
            return EmptyTypes;
        }

        var types = new Type[count];
        for (var i = 0; i < count; i++)
        {
            types[i] = Unsafe.Read<Type>((void**)table + i);
        }

        return types;
    }

    private bool IsAmong(void* table, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (Unsafe.Read<Type>((void**)table + i) == this)
            {
                return true;
            }
        }

        return false;
    }
}
