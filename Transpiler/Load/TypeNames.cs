using Il2Mcu.Model;
using Mono.Cecil;

namespace Il2Mcu.Load;

/// <summary>C# names of types.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<string, string> Keywords = new()
    {
        ["System.Void"] = "void",
        ["System.Boolean"] = "bool",
        ["System.Char"] = "char",
        ["System.SByte"] = "sbyte",
        ["System.Byte"] = "byte",
        ["System.Int16"] = "short",
        ["System.UInt16"] = "ushort",
        ["System.Int32"] = "int",
        ["System.UInt32"] = "uint",
        ["System.Int64"] = "long",
        ["System.UInt64"] = "ulong",
        ["System.IntPtr"] = "nint",
        ["System.UIntPtr"] = "nuint",
        ["System.Single"] = "float",
        ["System.Double"] = "double",
        ["System.Object"] = "object",
        ["System.String"] = "string",
    };

    /// <summary>C# form of a reference that may lead nowhere, for messages.</summary>
    public static string Type(TypeReference type) => type switch
    {
        ArrayType array => $"{Type(array.ElementType)}[{new string(',', array.Rank - 1)}]",
        PointerType pointer => Type(pointer.ElementType) + "*",
        ByReferenceType reference => Type(reference.ElementType) + "&",
        GenericInstanceType instance => $"{Type(instance.ElementType)}<{string.Join(", ", instance.GenericArguments.Select(Type))}>",
        _ when Keywords.TryGetValue(type.FullName, out var keyword) => keyword,
        _ => string.Join('.', ShadowLibrary.StripPrefix(type.FullName).Split('/').Select(part => part.Split('`')[0])),
    };

    /// <summary>C# form of a reference to a method that may lead nowhere, for messages.</summary>
    public static string Member(MethodReference method)
    {
        var parameters = string.Join(", ", method.Parameters.Select(parameter => Type(parameter.ParameterType)));
        return method.Name == ".ctor"
            ? $"new {Type(method.DeclaringType)}({parameters})"
            : $"{Type(method.DeclaringType)}.{method.Name}({parameters})";
    }

    /// <summary>Namespace of the outermost type.</summary>
    public static string Namespace(TypeDefinition type)
    {
        var outermost = type;
        while (outermost.DeclaringType is not null)
        {
            outermost = outermost.DeclaringType;
        }

        return ShadowLibrary.StripPrefix(outermost.Namespace + ".").TrimEnd('.');
    }

    /// <summary>Name without namespace, arguments included: <c>Outer&lt;int&gt;.Inner</c>.</summary>
    public static string Short(TypeDefinition type, IReadOnlyList<TypeSym> arguments)
    {
        var inherited = type.DeclaringType?.GenericParameters.Count ?? 0;
        var own = arguments.Skip(inherited).ToList();
        var name = type.Name.Split('`')[0] + (own.Count == 0 ? "" : $"<{string.Join(", ", own)}>");
        return type.DeclaringType is null ? name : $"{Short(type.DeclaringType, [.. arguments.Take(inherited)])}.{name}";
    }

    /// <summary>What <c>Type.FullName</c> gives.</summary>
    public static string Reflection(TypeDefinition type) =>
        ShadowLibrary.StripPrefix(type.FullName).Replace('/', '+');

    public static string Full(TypeDefinition type, IReadOnlyList<TypeSym> arguments)
    {
        if (Keywords.TryGetValue(type.FullName, out var keyword))
        {
            return keyword;
        }

        var space = Namespace(type);
        return space.Length == 0 ? Short(type, arguments) : $"{space}.{Short(type, arguments)}";
    }
}
