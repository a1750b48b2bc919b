namespace Il2Mcu.Model;

/// <summary>
/// A closed type: all type arguments are known. Symbols are interned by Load, so equality is identity.
/// Members are read on first use; seen from outside a symbol never changes.
/// </summary>
public sealed class TypeSym(string fullName, TypeKind kind, Func<TypeSym, TypeMembers> loadMembers)
{
    private TypeMembers? _members;
    private IReadOnlyList<TypeSym>? _allInterfaces;
    private IReadOnlyList<MethodSym>? _staticMethods;
    private Dictionary<string, IReadOnlyList<MethodSym>>? _genericMethods;
    private TypeMetadata? _metadata;

    /// <summary>C# name with namespace and type arguments, for instance <c>System.Collections.Generic.List&lt;int&gt;</c>. Unique within an assembly; the order key.</summary>
    public string FullName { get; } = fullName;

    /// <summary>What sort of type this is; most questions begin with it.</summary>
    public TypeKind Kind { get; } = kind;

    /// <summary>Which primitive; <see cref="PrimitiveKind.None"/> for all others, enums too (<see cref="Underlying"/>).</summary>
    public PrimitiveKind Primitive { get; init; }

    /// <summary>Name of the declaring assembly, without version; that of the element for arrays and pointers.</summary>
    public required string Assembly { get; init; }

    /// <summary>Namespace of the outermost type, or of the element; empty for the global one.</summary>
    public string Namespace { get; init; } = "";

    /// <summary>Name without namespace; nested types as <c>Outer.Inner</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Name that <c>Type.FullName</c> gives on .NET (<c>Outer+Inner</c>).</summary>
    public required string ReflectionName { get; init; }

    /// <summary>Element of an array, pointer or managed pointer.</summary>
    public TypeSym? ElementType { get; init; }

    /// <summary>Number of dimensions of an array.</summary>
    public int Rank { get; init; }

    /// <summary>Arguments for the type and those around it; empty for a type that is not generic.</summary>
    public IReadOnlyList<TypeSym> TypeArguments { get; init; } = [];

    /// <summary>The generic type of which this is an instantiation, with its assembly; empty for others.</summary>
    public string GenericDefinition { get; init; } = "";

    /// <summary>Variance of each type parameter, in the order of <see cref="TypeArguments"/>; empty if there is none.</summary>
    public IReadOnlyList<Variance> Variances { get; init; } = [];

    /// <summary>True for an interface or delegate with <c>in</c> or <c>out</c> parameters (ECMA-335 II.9.5).</summary>
    public bool IsVariant => Variances.Count > 0;

    /// <summary>No object has exactly this type: interfaces, abstract and static classes (ECMA-335 II.10.1.4).</summary>
    public bool IsAbstract { get; init; }

    /// <summary>No type derives from it: sealed and static classes, value types, arrays (ECMA-335 II.10.1.4).</summary>
    public bool IsSealed { get; init; }

    /// <summary>Only accesses to static fields trigger the static constructor, not calls (ECMA-335 II.10.5.3).</summary>
    public bool IsBeforeFieldInit { get; init; }

    /// <summary>True for members of the application itself, false for libraries.</summary>
    public bool IsApplication { get; init; }

    /// <summary>True for members of the framework and of the libraries that il2mcu brings along.</summary>
    public bool IsPlatform { get; init; }

    /// <summary>True if handlers in the type's assembly see thrown objects that are no exceptions wrapped in one (RuntimeCompatibilityAttribute).</summary>
    public bool WrapsThrownObjects { get; init; }

    /// <summary>The declaration gives the offsets of the fields (ECMA-335 II.10.1.2).</summary>
    public bool IsExplicitLayout { get; init; }

    /// <summary>Packing in bytes, 0 for the natural one (ECMA-335 II.10.7).</summary>
    public int PackingSize { get; init; }

    /// <summary>Size in bytes that the declaration asks for, 0 for none.</summary>
    public int DeclaredSize { get; init; }

    /// <summary>Length of an [InlineArray], 0 for other types.</summary>
    public int InlineArrayLength { get; init; }

    /// <summary>Reads <see cref="Metadata"/>; null for types that are made of others.</summary>
    public Func<TypeSym, TypeMetadata>? LoadMetadata { get; init; }

    /// <summary>What only reflection asks. Not for arrays and pointers, which have that of their elements.</summary>
    public TypeMetadata Metadata => _metadata ??= (LoadMetadata ?? throw new InvalidOperationException(FullName))(this);

    /// <summary>Bytes of a reference or native integer on the target: 4, or 8 on a 64-bit host.</summary>
    public int PointerSize { get; init; } = 4;

    /// <summary>True if values of this type are integers of 64 bits on the evaluation stack.</summary>
    public bool IsWide => StackKind == StackKind.Int64 || (StackKind == StackKind.NativeInt && PointerSize == 8);

    /// <summary>Variables hold the value itself (ECMA-335 I.8.2.1). Not true for pointers.</summary>
    public bool IsValueType => Kind is TypeKind.Primitive or TypeKind.Enum or TypeKind.Struct;

    /// <summary>Variables hold a reference to an object, which the collector follows (ECMA-335 I.8.2.1).</summary>
    public bool IsReferenceType => Kind is TypeKind.Class or TypeKind.Interface or TypeKind.Array or TypeKind.MultiDimensionalArray;

    /// <summary>True for System.Void, the result of methods without one.</summary>
    public bool IsVoid => Kind == TypeKind.Void;

    /// <summary>The class that this type extends; null for object, interfaces and pointers. Arrays extend System.Array.</summary>
    public TypeSym? BaseType => Members.BaseType;

    /// <summary>Interfaces as declared on this type itself.</summary>
    public IReadOnlyList<TypeSym> DeclaredInterfaces => Members.Interfaces;

    /// <summary>Fields that the type itself declares, instance and static; constants are not among them.</summary>
    public IReadOnlyList<FieldSym> Fields => Members.Fields;

    /// <summary>The virtual instance methods that this type declares: all that dispatch has to search.</summary>
    public IReadOnlyList<MethodSym> VirtualMethods => Members.VirtualMethods;

    /// <summary>Static methods that may implement static abstract members of interfaces.</summary>
    public IReadOnlyList<MethodSym> StaticMethods => _staticMethods ??= Members.StaticMethods();

    /// <summary>The virtual methods, or static ones that may implement an interface, among which the body for <paramref name="slot"/> is to be sought.</summary>
    public IReadOnlyList<MethodSym> MethodsLike(MethodSym slot)
    {
        if (slot.TypeArguments.Count == 0)
        {
            return slot.IsStatic ? StaticMethods : VirtualMethods;
        }

        _genericMethods ??= [];
        var key = $"{slot.IsStatic} {string.Join(',', slot.TypeArguments.Select(argument => $"{argument.Assembly}!{argument.FullName}"))}";
        return _genericMethods.TryGetValue(key, out var known)
            ? known
            : _genericMethods[key] = [.. Members.GenericMethods(slot.TypeArguments).Where(method => method.IsStatic == slot.IsStatic)];
    }

    /// <summary>The type initialiser <c>.cctor</c> (ECMA-335 II.10.5.3), or null.</summary>
    public MethodSym? StaticConstructor => Members.StaticConstructor;

    /// <summary>Underlying primitive of an enum; the type itself otherwise.</summary>
    public TypeSym Underlying => Kind == TypeKind.Enum ? Members.EnumUnderlying! : this;

    /// <summary>All interfaces, inherited ones and those of interfaces included, each once.</summary>
    public IReadOnlyList<TypeSym> AllInterfaces => _allInterfaces ??= CollectInterfaces();

    /// <summary>Fields that each object has of this type itself, without inherited ones, in the order of the declaration.</summary>
    public IEnumerable<FieldSym> InstanceFields => Fields.Where(item => !item.IsStatic);

    private TypeMembers Members => _members ??= loadMembers(this);

    /// <summary>
    /// How the evaluation stack holds values of the type (ECMA-335 III.1.1): short integers as int32, enums as their
    /// underlying type.
    /// </summary>
    public StackKind StackKind => Kind switch
    {
        TypeKind.Void => StackKind.None,
        TypeKind.Enum => Underlying.StackKind,
        TypeKind.Struct => StackKind.Struct,
        TypeKind.Pointer or TypeKind.FunctionPointer => StackKind.NativeInt,
        TypeKind.ByReference => StackKind.ByReference,
        TypeKind.Primitive => Primitive switch
        {
            PrimitiveKind.Int64 or PrimitiveKind.UInt64 => StackKind.Int64,
            PrimitiveKind.IntPtr or PrimitiveKind.UIntPtr => StackKind.NativeInt,
            PrimitiveKind.Single => StackKind.Single,
            PrimitiveKind.Double => StackKind.Double,
            _ => StackKind.Int32,
        },
        _ => StackKind.Object,
    };

    /// <summary>The body of an interface method that the type implements without declaring it, as arrays do; null for none.</summary>
    public MethodSym? ProvidedBody(MethodSym slot) => Members.ProvidedBody(slot);

    /// <summary>True if this type is <paramref name="other"/> or derives from it (classes only).</summary>
    public bool IsSubclassOf(TypeSym other)
    {
        for (var type = this; type is not null; type = type.BaseType)
        {
            if (type == other)
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc cref="FullName"/>
    public override string ToString() => FullName;

    private List<TypeSym> CollectInterfaces()
    {
        var result = new List<TypeSym>();
        var seen = new HashSet<TypeSym>();
        foreach (var type in BaseType is null ? DeclaredInterfaces : BaseType.AllInterfaces.Concat(DeclaredInterfaces))
        {
            foreach (var item in type.AllInterfaces.Prepend(type))
            {
                if (seen.Add(item))
                {
                    result.Add(item);
                }
            }
        }

        return result;
    }
}

/// <summary>What is read of a type only when it is asked for.</summary>
public sealed record TypeMembers(
    TypeSym? BaseType,
    IReadOnlyList<TypeSym> Interfaces,
    IReadOnlyList<FieldSym> Fields,
    IReadOnlyList<MethodSym> VirtualMethods,
    Func<IReadOnlyList<MethodSym>> StaticMethods,
    MethodSym? StaticConstructor,
    TypeSym? EnumUnderlying,
    Func<IReadOnlyList<TypeSym>, IReadOnlyList<MethodSym>> GenericMethods)
{
    /// <summary>See <see cref="TypeSym.ProvidedBody"/>.</summary>
    public Func<MethodSym, MethodSym?> ProvidedBody { get; init; } = _ => null;

    /// <summary>Of a type that declares nothing and extends nothing, such as a pointer.</summary>
    public static readonly TypeMembers Empty = new(null, [], [], [], () => [], null, null, _ => []);
}
