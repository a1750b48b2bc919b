using Il2Mcu.Diagnostics;
using Il2Mcu.Model;
using Mono.Cecil;

namespace Il2Mcu.Load;

/// <summary>Methods and fields.</summary>
internal sealed partial class CecilImporter
{
    private readonly Dictionary<(TypeSym Type, MethodDefinition Method, string Arguments), MethodSym> _methods = [];
    private readonly Dictionary<(TypeSym Type, FieldDefinition Field), FieldSym> _fields = [];
    private readonly Dictionary<TypeSym, TypeDefinition> _typeDefinitions = [];
    private MappedFields? _mapped;

    /// <summary>The closed method that <paramref name="reference"/> means in <paramref name="context"/>.</summary>
    /// <exception cref="UnresolvedReferenceException">It does not exist in the library.</exception>
    public MethodSym Method(MethodReference reference, GenericContext context)
    {
        if (reference.DeclaringType is ArrayType array)
        {
            return ArrayMember(Type(array, context), reference);
        }

        var type = Type(reference.DeclaringType, context);
        var arguments = reference is GenericInstanceMethod instance
            ? instance.GenericArguments.Select(argument => Type(argument, context)).ToList()
            : [];
        var definition = Definition(reference);
        return Method(Declaring(type, definition.DeclaringType), definition, arguments);
    }

    /// <summary>A reference may name a class that inherits the method (ECMA-335 II.22.25): the one of its bases that declares it.</summary>
    private TypeSym Declaring(TypeSym named, TypeDefinition declaring)
    {
        for (var type = named; type is not null; type = type.BaseType)
        {
            if (_typeDefinitions.GetValueOrDefault(type) == declaring)
            {
                return type;
            }
        }

        return named;
    }

    /// <summary>The factory of the shadow library for a constructor of String, or an <see cref="UnresolvedMember"/>.</summary>
    public object StringFactory(MethodReference constructor)
    {
        var factory = _shadow.CandidatesFor(constructor.Resolve()).FirstOrDefault(candidate =>
            candidate.Parameters.Select(parameter => parameter.ParameterType.FullName)
                .SequenceEqual(constructor.Parameters.Select(parameter => parameter.ParameterType.FullName)));
        return factory is null
            ? new UnresolvedMember(TypeNames.Member(constructor), UnresolvedReason.Missing)
            : Method(Type(factory.DeclaringType, GenericContext.Empty), factory, []);
    }

    /// <summary>A static method of the firmware's own library, by name.</summary>
    public MethodSym LibraryMethod(string type, string name, IReadOnlyList<TypeSym> arguments)
    {
        var definition = _shadow.Assembly.MainModule.GetType(type);
        return Method(Type(definition, GenericContext.Empty), definition.Methods.First(method => method.Name == name), arguments);
    }

    /// <summary>True for a method of the application itself.</summary>
    public bool IsApplication(MethodDefinition method) => method.Module.Assembly == _loader.Application;

    /// <summary>The public constructor without parameters, or null if there is none (most value types).</summary>
    public MethodSym? DefaultConstructor(TypeSym type)
    {
        var definition = _typeDefinitions.GetValueOrDefault(type)?.Methods.FirstOrDefault(method =>
            method.IsConstructor && !method.IsStatic && method.Parameters.Count == 0 && method.IsPublic);
        return definition is null ? null : Method(type, definition, []);
    }

    /// <summary>True for a generic type that is named without arguments where it needs some.</summary>
    public bool LacksTypeArguments(TypeSym type) => _typeDefinitions.GetValueOrDefault(type) is { } definition && definition.GenericParameters.Count != type.TypeArguments.Count;

    /// <summary>True for a type that derives from itself.</summary>
    public bool IsCircular(TypeSym type) => _typeDefinitions.GetValueOrDefault(type) is { } definition && _circular.Contains(definition);

    /// <summary>The length that an [InlineArray] declares, be it one or not; null for other types.</summary>
    public int? DeclaredLength(TypeSym type) => _typeDefinitions.GetValueOrDefault(type) is { IsValueType: true } definition ? DeclaredInlineArrayLength(definition) : null;

    public FieldSym Field(FieldReference reference, GenericContext context)
    {
        var type = Type(reference.DeclaringType, context);
        return Fields(type, Definition(reference.DeclaringType)).Where(field => field.Name == reference.Name).ToList() is { Count: > 0 } named
            ? named.Count == 1 ? named[0] : OfType(named, reference)
            : throw new UnresolvedReferenceException(new UnresolvedMember(
                $"{type.FullName}.{reference.Name}", UnresolvedReason.Missing));
    }

    private static bool IsTwinButForResult(MethodDefinition one, MethodDefinition other) =>
        one != other && one.Name == other.Name && one.HasThis == other.HasThis && one.Parameters.Count == other.Parameters.Count
        && one.GenericParameters.Count == other.GenericParameters.Count
        && one.Parameters.Zip(other.Parameters).All(pair => pair.First.ParameterType.FullName == pair.Second.ParameterType.FullName);

    /// <summary>Fields may differ in nothing but their types (ECMA-335 I.8.5.1).</summary>
    private FieldSym OfType(IReadOnlyList<FieldSym> fields, FieldReference reference)
    {
        var fieldType = Type(reference.FieldType, new GenericContext(fields[0].DeclaringType.TypeArguments, []));
        return fields.FirstOrDefault(field => field.Type == fieldType) ?? fields[0];
    }

    /// <summary>The closed symbol of a definition whose declaring type is known.</summary>
    public MethodSym Method(TypeSym type, MethodDefinition definition, IReadOnlyList<TypeSym> arguments)
    {
        var key = (type, definition, string.Join(',', arguments.Select(Key)));
        if (_methods.TryGetValue(key, out var known))
        {
            return known;
        }

        var context = new GenericContext(type.TypeArguments, arguments);
        var parameters = definition.Parameters.Select((parameter, index) => new ParameterSym(
            string.IsNullOrEmpty(parameter.Name) ? $"argument{index}" : parameter.Name, Type(parameter.ParameterType, context)));
        var symbol = new MethodSym(
            type, definition.Name, [.. parameters], Type(definition.ReturnType, context), method => LoadBody(method, definition, context))
        {
            TypeArguments = arguments,
            OpenParameters = arguments.Count == 0 ? null : new Lazy<IReadOnlyList<TypeSym>>(() => OpenParameters(type, definition)),
            Distinction = type.TypeArguments.Count + arguments.Count == 0 ? null : new Lazy<string?>(() => Distinction(type, definition, arguments)),
            IsStatic = definition.IsStatic,
            IsVirtual = definition.IsVirtual,
            IsAbstract = definition.IsAbstract,
            IsNewSlot = definition.IsNewSlot,
            IsFinal = definition.IsFinal,
            PreservesBaseOverrides = MethodAttributes.Has(definition, MethodAttributes.PreserveBaseOverrides),
            IsOverloaded = definition.DeclaringType.Methods.Count(other => other.Name == definition.Name) > 1,
            IsOverloadedByResult = definition.DeclaringType.Methods.Any(other => IsTwinButForResult(other, definition)),
            NoInlining = definition.NoInlining,
            AggressiveInlining = definition.AggressiveInlining,
            // Nobody checks the attribute: only libraries are trusted.
            DoesNotReturn = !type.IsApplication && MethodAttributes.Has(definition, MethodAttributes.DoesNotReturn),
            RuntimeExport = MethodAttributes.Argument<string>(definition, MethodAttributes.RuntimeExport),
            Thrower = definition.DeclaringType.IsInterface && definition.IsVirtual
                ? failure => LibraryMethod("Il2Mcu.Runtime.DispatchFailures", failure.ToString(), [])
                : null,
            BoardConstant = MethodAttributes.BoardConstantKey(definition),
            IsUnmanagedEntry = MethodAttributes.Has(definition, MethodAttributes.UnmanagedCallersOnly),
            NativeFunction = _loader.IsFramework(definition.Module) ? null : MethodAttributes.NativeFunction(definition),
            NativeEntry = MethodAttributes.NativeEntry(definition),
            IsStartUp = MethodAttributes.Has(definition, MethodAttributes.StartUp),
            InterruptVector = MethodAttributes.Has(definition, MethodAttributes.InterruptHandler)
                ? MethodAttributes.Argument<int>(definition, MethodAttributes.InterruptHandler)
                : -1,
        };
        if (arguments.Count > 0)
        {
            _genericMethods[symbol] = definition;
        }

        return _methods[key] = symbol;
    }

    private MethodDefinition Definition(MethodReference reference)
    {
        var declaring = Definition(reference.DeclaringType);
        var element = reference.GetElementMethod();
        var definition = declaring.Module.Assembly == _shadow.Assembly
            ? ShadowLibrary.FindMember(declaring, element)
            : element.Resolve() ?? MemberSignature.FindInGenericBase(declaring, element);
        var isInheritedConstructor = definition is { IsConstructor: true } && definition.DeclaringType != declaring;
        return definition is not null && !isInheritedConstructor
            ? definition
            : throw new UnresolvedReferenceException(new UnresolvedMember(TypeNames.Member(reference), UnresolvedReason.Missing));
    }

    /// <summary>Runs before Main; nothing triggers it.</summary>
    public static MethodDefinition? ModuleInitialiser(AssemblyDefinition assembly) => StaticConstructor(assembly.MainModule.Types[0]);

    private static MethodDefinition? StaticConstructor(TypeDefinition type) => type.Methods.FirstOrDefault(method => method.IsConstructor && method.IsStatic);

    private TypeMembers LoadMembers(TypeSym type, TypeDefinition definition)
    {
        var context = new GenericContext(type.TypeArguments, []);
        var isCircular = !type.IsPlatform && _circular.Contains(definition);
        var baseType = isCircular ? Types.Object : definition.BaseType is null ? null : Type(definition.BaseType, context);
        var virtualMethods = VirtualMethods(type, baseType, definition);
        var staticConstructor = definition == definition.Module.Types[0] ? null : StaticConstructor(definition);
        var underlying = definition.IsEnum ? definition.Fields.First(field => !field.IsStatic).FieldType : null;
        return new TypeMembers(
            baseType,
            [.. isCircular ? [] : definition.Interfaces.Select(item => Type(item.InterfaceType, context))],
            Fields(type, definition),
            [.. virtualMethods, .. _valueMethods.Missing(type, virtualMethods)],
            () => StaticImplementations(type, definition),
            staticConstructor is null ? null : Method(type, staticConstructor, []),
            underlying is null ? null : Type(underlying, context),
            arguments => GenericMethods(type, definition, arguments));
    }

    /// <summary>Static methods that may implement static abstract interface members.</summary>
    private List<MethodSym> StaticImplementations(TypeSym type, TypeDefinition definition) =>
        [.. definition.Methods.Where(method => method.IsStatic && !method.HasGenericParameters && (method.IsVirtual || method.HasOverrides || method.IsPublic))
            .Select(method => Method(type, method, []))];

    private List<FieldSym> Fields(TypeSym type, TypeDefinition definition) =>
        [.. definition.Fields.Where(field => !field.HasConstant).Select(field => Field(type, field))];

    private FieldSym Field(TypeSym type, FieldDefinition definition)
    {
        var key = (type, definition);
        if (_fields.TryGetValue(key, out var known))
        {
            return known;
        }

        var fieldType = Type(definition.FieldType, new GenericContext(type.TypeArguments, []));
        return _fields[key] = new FieldSym(type, definition.Name, fieldType)
        {
            IsStatic = definition.IsStatic,
            IsInitOnly = definition.IsInitOnly,
            ExplicitOffset = definition.DeclaringType.IsExplicitLayout && !definition.IsStatic ? definition.Offset : -1,
            Mapped = definition.Attributes.HasFlag(FieldAttributes.HasFieldRVA) ? new(() => Mapped(definition)) : null,
        };
    }

    /// <summary>The framework's fields never overlap.</summary>
    private (byte[] Bytes, (FieldSym Field, int Offset)? Into) Mapped(FieldDefinition definition)
    {
        if (_loader.IsFramework(definition.Module))
        {
            return (definition.InitialValue, null);
        }

        _mapped ??= new MappedFields(field => ValueLayout.SizeOf(Type(field.FieldType, GenericContext.Empty)));
        return _mapped.Owner(definition) is { } owner
            ? (_mapped.BytesOf(definition), (Field(Type(owner.Field.DeclaringType, GenericContext.Empty), owner.Field), owner.Offset))
            : (_mapped.BytesOf(definition), null);
    }

    private MethodBodies LoadBody(MethodSym method, MethodDefinition definition, GenericContext context)
    {
        var overrides = () => ExplicitOverrides(definition, context);
        if (method.BoardConstant is { } key)
        {
            return new MethodBodies(new Lazy<IlBody?>(() => ConstantBody.OfInteger(BoardConstantValue(key), method.ReturnType)), null, overrides);
        }

        if (_resources.TryGet(definition) is { } text)
        {
            return new MethodBodies(new Lazy<IlBody?>(ConstantBody.OfString(text)), null, overrides);
        }

        if (_synthesised.TryGet(method, definition) is { } body)
        {
            return new MethodBodies(new Lazy<IlBody?>(body), null, overrides);
        }

        var replacement = Replacement(method, definition);
        var import = MethodAttributes.Argument<string>(replacement.Definition, MethodAttributes.RuntimeImport);
        // Some methods that the .NET runtime implements look like ordinary ones, only without code.
        var hasBody = import is null && replacement.Definition is { HasBody: true, RVA: not 0 } && !RuntimeLayout.IsReadBy(replacement.Definition);
        return new MethodBodies(
            new Lazy<IlBody?>(() => hasBody ? Decode(replacement.Definition, replacement.Context) : null), import, overrides);
    }

    private IlBody Decode(MethodDefinition definition, GenericContext context)
    {
        try
        {
            var body = new IlDecoder(this).Decode(definition, context);
            return _loader.IsPlatform(definition.Module) ? BoundArguments.In(body) : OwnCalls.In(_failures.Checked(body));
        }
        catch (UnresolvedReferenceException exception)
        {
            // The type of a local or of a handler: the whole body stands for the problem.
            return UnresolvedBody.For(exception.Member, definition);
        }
    }

    private long BoardConstantValue(string key) =>
        _constants.TryGetValue(key, out var value)
            ? value
            : throw new DiagnosticException(DiagnosticId.InvalidBoardFile, null, "of the chosen board", $"the constant '{key}' is missing.");

    /// <summary>The body to translate: the method's own, or that of the shadow method that replaces it.</summary>
    private (MethodDefinition Definition, GenericContext Context) Replacement(MethodSym method, MethodDefinition definition)
    {
        var context = new GenericContext(method.DeclaringType.TypeArguments, method.TypeArguments);
        var shadowContext = new GenericContext([], [.. method.DeclaringType.TypeArguments, .. method.TypeArguments]);

        // GetHashCode() of string and its static GetHashCode(ReadOnlySpan<char>) look alike: "this" decides.
        foreach (var candidate in _shadow.CandidatesFor(definition).OrderByDescending(candidate => HasSelf(candidate, method, shadowContext)))
        {
            var own = candidate.Parameters.Skip(candidate.Parameters.Count - definition.Parameters.Count);
            if (own.Select(parameter => Type(parameter.ParameterType, shadowContext)).SequenceEqual(method.Parameters.Select(parameter => parameter.Type)))
            {
                return (candidate, shadowContext);
            }
        }

        return (definition, context);
    }

    private bool HasSelf(MethodDefinition candidate, MethodSym method, GenericContext context) =>
        !method.IsStatic && candidate.Parameters is [var self, ..]
        && Type(self.ParameterType, context) is var type && (type == method.DeclaringType || type.ElementType == method.DeclaringType);

    private List<MethodSym> ExplicitOverrides(MethodDefinition definition, GenericContext context)
    {
        var result = new List<MethodSym>();
        foreach (var reference in definition.Overrides)
        {
            try
            {
                // A generic method overrides by the definition of the other one: over its own arguments.
                result.Add(Method(Type(reference.DeclaringType, context), Definition(reference), context.MethodArguments));
            }
            catch (UnresolvedReferenceException)
            {
                // The overridden method is not in the library, so nothing can call through it.
            }
        }

        return result;
    }
}
