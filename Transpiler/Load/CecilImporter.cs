using Il2Mcu.Diagnostics;
using Il2Mcu.Model;
using Mono.Cecil;

namespace Il2Mcu.Load;

/// <summary>
/// Turns Cecil's types into symbols, each closed type once. Members follow in
/// <c>CecilImporter.Members.cs</c>, bodies in <see cref="IlDecoder"/>.
/// </summary>
internal sealed partial class CecilImporter
{
    /// <summary>Generic types nested deeper than this in their own arguments are taken for endless recursion.</summary>
    private const int InstantiationDepthLimit = 24;

    private readonly AssemblyLoader _loader;
    private readonly ShadowLibrary _shadow;
    private readonly ResourceStrings _resources = new();
    private readonly IReadOnlyDictionary<string, long> _constants;
    private readonly int _pointerSize;
    private readonly ModuleDefinition _coreModule;
    private readonly ValueMethods _valueMethods;
    private readonly SynthesisedBodies _synthesised;
    private readonly LoadFailures _failures;
    private readonly CircularTypes _circular = new();
    private readonly Dictionary<string, TypeSym> _types = [];
    private readonly Dictionary<string, TypeDefinition> _definitions = [];
    private readonly Dictionary<AssemblyDefinition, bool> _wrapping = [];

    public CecilImporter(AssemblyLoader loader, IReadOnlyDictionary<string, long> constants)
    {
        _loader = loader;
        _constants = constants;
        _pointerSize = (int)constants.GetValueOrDefault(LoadRequest.PointerSize, 4);
        _shadow = new ShadowLibrary(loader.OpenLibrary("Il2Mcu.CoreLib"));
        _valueMethods = new ValueMethods(this);
        _synthesised = new SynthesisedBodies(this);
        _failures = new LoadFailures(this);
        _coreModule = loader.OpenLibrary("System.Private.CoreLib").MainModule;
        ReplacementTargets.Check(_shadow, _coreModule);
        Types = new WellKnownTypes(
            CoreType,
            element => Constructed(TypeKind.Array, element, "[]"),
            element => Constructed(TypeKind.Pointer, element, "*"),
            element => Constructed(TypeKind.ByReference, element, "&"));
    }

    public WellKnownTypes Types { get; }

    /// <summary>A type of the framework's core library by its metadata name.</summary>
    public TypeSym CoreType(string name) => Type(_coreModule.GetType(name) ?? throw Check.Unexpected(name), GenericContext.Empty);

    /// <summary>A generic type of the framework's core library over arguments.</summary>
    public TypeSym CoreInstance(string name, params TypeSym[] arguments) =>
        Instance(_shadow.Map(_coreModule.GetType(name) ?? throw Check.Unexpected(name)), arguments);

    /// <summary>The closed type that <paramref name="reference"/> means in <paramref name="context"/>.</summary>
    /// <exception cref="UnresolvedReferenceException">It does not exist, or is of a kind that is not supported.</exception>
    public TypeSym Type(TypeReference reference, GenericContext context)
    {
        switch (reference)
        {
            case GenericParameter parameter:
                return context.Resolve(parameter);
            case ArrayType { IsVector: true } array:
                return Constructed(TypeKind.Array, Type(array.ElementType, context), "[]");
            case ArrayType array:
                return Constructed(
                    TypeKind.MultiDimensionalArray, Type(array.ElementType, context), array.Rank == 1 ? "[*]" : $"[{new string(',', array.Rank - 1)}]", array.Rank);
            case PointerType pointer:
                return Constructed(TypeKind.Pointer, Type(pointer.ElementType, context), "*");
            case ByReferenceType byReference:
                return Constructed(TypeKind.ByReference, Type(byReference.ElementType, context), "&");
            case FunctionPointerType:
                return FunctionPointer((FunctionPointerType)reference, context);
            case PinnedType or RequiredModifierType or OptionalModifierType or SentinelType:
                return Type(((TypeSpecification)reference).ElementType, context);
            case GenericInstanceType instance:
                return Instance(Definition(instance.ElementType), [.. instance.GenericArguments.Select(argument => Type(argument, context))]);
            default:
                var definition = Definition(reference);

                // A reference to an open type from inside itself means its instantiation over its own parameters.
                return Instance(definition, definition.HasGenericParameters ? context.TypeArguments : []);
        }
    }

    /// <summary>Resolves to the definition, forwarded and replaced types included.</summary>
    private TypeDefinition Definition(TypeReference reference)
    {
        var key = $"{reference.Scope?.Name}!{reference.FullName}";
        if (!_definitions.TryGetValue(key, out var definition))
        {
            var resolved = reference.Resolve()
                ?? throw new UnresolvedReferenceException(new UnresolvedMember(
                    TypeNames.Type(reference), UnresolvedReason.Missing));
            _definitions[key] = definition = _shadow.Map(resolved);
            if (definition != resolved)
            {
                _replaced[definition] = resolved;
            }
        }

        return definition;
    }

    private TypeSym Instance(TypeDefinition definition, IReadOnlyList<TypeSym> arguments)
    {
        var key = $"{definition.Module.Assembly.Name.Name}!{definition.FullName}<{string.Join(',', arguments.Select(Key))}>";
        if (_types.TryGetValue(key, out var known))
        {
            return known;
        }

        var name = TypeNames.Full(definition, arguments);
        if (arguments.Count > 0 && Depth(arguments) > InstantiationDepthLimit)
        {
            throw new UnresolvedReferenceException(new UnresolvedMember(
                TypeNames.Type(definition), UnresolvedReason.RecursiveInstantiation));
        }

        var symbol = new TypeSym(name, KindOf(definition), type => LoadMembers(type, definition))
        {
            Assembly = definition.Module.Assembly.Name.Name,
            Namespace = TypeNames.Namespace(definition),
            Name = TypeNames.Short(definition, arguments),
            ReflectionName = TypeNames.Reflection(definition),
            Primitive = PrimitiveOf(definition),
            TypeArguments = arguments,
            IsAbstract = definition.IsAbstract,
            IsSealed = definition.IsSealed,
            IsBeforeFieldInit = definition.IsBeforeFieldInit,
            IsApplication = definition.Module.Assembly == _loader.Application,
            IsPlatform = _loader.IsPlatform(definition.Module),
            WrapsThrownObjects = WrapsThrownObjects(definition.Module.Assembly),
            IsExplicitLayout = definition.IsExplicitLayout,
            PackingSize = Math.Max(definition.PackingSize, (short)0),
            DeclaredSize = Math.Max(definition.ClassSize, 0),
            InlineArrayLength = InlineArrayLength(definition),
            LoadMetadata = _ => LoadMetadata(definition),
            GenericDefinition = arguments.Count > 0 ? $"{definition.Module.Assembly.Name.Name}!{definition.FullName}" : "",
            Variances = VariancesOf(definition),
            PointerSize = _pointerSize,
        };
        _typeDefinitions[symbol] = definition;
        return _types[key] = symbol;
    }

    private static string Key(TypeSym type) => $"{type.Assembly}!{type.FullName}";

    private static int Depth(IReadOnlyList<TypeSym> arguments) =>
        arguments.Count == 0 ? 0 : 1 + arguments.Max(argument => Depth(argument.TypeArguments));

    private TypeSym Constructed(TypeKind kind, TypeSym element, string suffix, int rank = 1)
    {
        var key = $"{kind}{rank} {Key(element)}";
        if (_types.TryGetValue(key, out var known))
        {
            return known;
        }

        return _types[key] = new TypeSym(element.FullName + suffix, kind, LoadConstructedMembers)
        {
            Assembly = element.Assembly,
            Namespace = element.Namespace,
            Name = element.Name + suffix,
            ReflectionName = element.ReflectionName + suffix,
            ElementType = element,
            Rank = rank,
            IsSealed = true,
            IsApplication = element.IsApplication,
            PointerSize = _pointerSize,
        };
    }

    private TypeMembers LoadConstructedMembers(TypeSym type) =>
        type.Kind is TypeKind.Array or TypeKind.MultiDimensionalArray ? LoadArrayMembers(type) : TypeMembers.Empty;

    private static IReadOnlyList<Variance> VariancesOf(TypeDefinition definition) =>
        definition.GenericParameters.Any(parameter => parameter.IsCovariant || parameter.IsContravariant)
            ? [.. definition.GenericParameters.Select(parameter =>
                parameter.IsCovariant ? Variance.Covariant : parameter.IsContravariant ? Variance.Contravariant : Variance.None)]
            : [];

    private static TypeKind KindOf(TypeDefinition definition)
    {
        if (definition.FullName == "System.Void")
        {
            return TypeKind.Void;
        }

        if (definition.IsInterface)
        {
            return TypeKind.Interface;
        }

        if (!definition.IsValueType)
        {
            return TypeKind.Class;
        }

        return definition.IsEnum ? TypeKind.Enum : PrimitiveOf(definition) == PrimitiveKind.None ? TypeKind.Struct : TypeKind.Primitive;
    }

    private static PrimitiveKind PrimitiveOf(TypeDefinition definition) =>
        definition.Namespace == "System" && definition.IsValueType && Enum.TryParse<PrimitiveKind>(definition.Name, out var kind) ? kind : PrimitiveKind.None;

    private bool WrapsThrownObjects(AssemblyDefinition assembly)
    {
        if (!_wrapping.TryGetValue(assembly, out var wraps))
        {
            var attribute = assembly.CustomAttributes.FirstOrDefault(item => item.AttributeType.FullName == "System.Runtime.CompilerServices.RuntimeCompatibilityAttribute");
            _wrapping[assembly] = wraps = attribute?.Properties.Any(property => property is { Name: "WrapNonExceptionThrows", Argument.Value: true }) ?? false;
        }

        return wraps;
    }

    private static int InlineArrayLength(TypeDefinition definition) => Math.Max(DeclaredInlineArrayLength(definition) ?? 0, 0);

    private static int? DeclaredInlineArrayLength(TypeDefinition definition)
    {
        var attribute = definition.IsValueType && definition.HasCustomAttributes
            ? definition.CustomAttributes.FirstOrDefault(item => item.AttributeType.FullName == "System.Runtime.CompilerServices.InlineArrayAttribute")
            : null;
        return attribute is null ? null : (int)attribute.ConstructorArguments[0].Value;
    }
}

/// <summary>Carries an <see cref="UnresolvedMember"/> out of the importer; the decoder makes it an operand.</summary>
internal sealed class UnresolvedReferenceException(UnresolvedMember member) : Exception(member.Name)
{
    public UnresolvedMember Member { get; } = member;
}
