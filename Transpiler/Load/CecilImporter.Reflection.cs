using System.Globalization;
using Il2Mcu.Model;
using Mono.Cecil;

namespace Il2Mcu.Load;

/// <summary>What reflection shows of types.</summary>
internal sealed partial class CecilImporter
{
    /// <summary>The framework's definition of each type that the shadow library replaces.</summary>
    private readonly Dictionary<TypeDefinition, TypeDefinition> _replaced = [];

    /// <summary>The type that <c>ldtoken</c> means: a bare reference to a generic type is its definition, <c>typeof(List&lt;&gt;)</c>.</summary>
    public TypeSym TokenType(TypeReference reference, GenericContext context)
    {
        if (reference is TypeSpecification or GenericParameter)
        {
            return Type(reference, context);
        }

        var definition = Definition(reference);
        return definition.HasGenericParameters ? Open(definition) : Type(reference, context);
    }

    /// <summary>A generic type over its own parameters.</summary>
    private TypeSym Open(TypeDefinition definition) =>
        Instance(definition, [.. definition.GenericParameters.Select(parameter => Parameter(definition, parameter))]);

    private TypeSym Parameter(TypeDefinition owner, GenericParameter parameter)
    {
        var key = $"{owner.Module.Assembly.Name.Name}!{owner.FullName}!{parameter.Position}";
        if (_types.TryGetValue(key, out var known))
        {
            return known;
        }

        return _types[key] = new TypeSym($"{TypeNames.Type(owner)}.{parameter.Name}", TypeKind.GenericParameter, _ => TypeMembers.Empty with { BaseType = Types.Object })
        {
            Assembly = owner.Module.Assembly.Name.Name,
            Namespace = TypeNames.Namespace(owner),
            Name = parameter.Name,
            ReflectionName = parameter.Name,
            LoadMetadata = _ => new TypeMetadata
            {
                Name = parameter.Name,
                DefinitionName = parameter.Name,
                AssemblyName = Replaced(owner).Module.Assembly.FullName,
                Attributes = (int)Mono.Cecil.TypeAttributes.Public,
                Definition = null,
                DeclaringType = Open(owner),
                EnumMembers = [],
                IsFlags = false,
                IsByRefLike = false,
            },
        };
    }

    private TypeMetadata LoadMetadata(TypeDefinition definition)
    {
        var original = Replaced(definition);
        return new TypeMetadata
        {
            Name = original.Name,
            DefinitionName = original.FullName.Replace('/', '+'),
            AssemblyName = original.Module.Assembly.FullName,
            Attributes = (int)original.Attributes & ~(int)(Mono.Cecil.TypeAttributes.RTSpecialName | Mono.Cecil.TypeAttributes.HasSecurity),
            Definition = definition.HasGenericParameters ? Open(definition) : null,
            DeclaringType = definition.DeclaringType is { } outer ? TokenType(outer, GenericContext.Empty) : null,
            EnumMembers = definition.IsEnum ? EnumMembers(definition) : [],
            IsFlags = HasAttribute(definition, "System.FlagsAttribute"),
            IsByRefLike = HasAttribute(definition, "System.Runtime.CompilerServices.IsByRefLikeAttribute"),
        };
    }

    private TypeDefinition Replaced(TypeDefinition definition) => _replaced.GetValueOrDefault(definition, definition);

    private static bool HasAttribute(TypeDefinition definition, string name) =>
        definition.HasCustomAttributes && definition.CustomAttributes.Any(attribute => attribute.AttributeType.FullName == name);

    /// <summary>
    /// As .NET has them: sorted by value unless the declaration is, by the same unstable sort, since the order decides which of
    /// several names for one value is printed.
    /// </summary>
    private static List<EnumMember> EnumMembers(TypeDefinition definition)
    {
        var fields = definition.Fields.Where(field => field.IsStatic && field.HasConstant).ToList();
        var names = fields.Select(field => field.Name).ToArray();
        var values = fields.Select(field => Bits(field.Constant)).ToArray();
        if (values.Zip(values.Skip(1)).Any(pair => pair.First > pair.Second))
        {
            Array.Sort(values, names);
        }

        return [.. names.Zip(values, (name, value) => new EnumMember(name, value))];
    }

    private static ulong Bits(object constant) => constant switch
    {
        sbyte value => (byte)value,
        short value => (ushort)value,
        int value => (uint)value,
        long value => (ulong)value,
        bool value => value ? 1u : 0u,
        char value => value,
        _ => Convert.ToUInt64(constant, CultureInfo.InvariantCulture),
    };
}
