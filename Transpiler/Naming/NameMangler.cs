using System.Text;
using Il2Mcu.Model;

namespace Il2Mcu.Naming;

/// <summary>
/// Symbol to C identifier and link name. Names follow from metadata alone, never from what is reached or from an order,
/// so that unrelated changes leave them alone.
/// </summary>
public static class NameMangler
{
    private const int LengthLimit = 120;

    /// <summary>C identifier of a method: <c>Blinky_Program__Main</c>, with parameter codes if its type overloads the name.</summary>
    public static string Method(MethodSym method) =>
        method.RuntimeExport ?? Limit($"{TypeName(method.DeclaringType)}__{Clean(MemberName(method), '_', '_')}{Signature(method, "__", "_")}", method.FullName);

    /// <summary>Link name of a method, as <c>nm</c>, map files and debuggers show it: <c>Blinky.Program.Main</c>.</summary>
    public static string MethodLinkName(MethodSym method) =>
        method.RuntimeExport ?? method.NativeEntry ?? method.NativeFunction?.Symbol ?? Limit(
            $"{Clean(method.DeclaringType.FullName, '.', '$').TrimStart('$')}.{Clean(MemberName(method), '.', '$')}{Signature(method, "$", "$")}", method.FullName);

    /// <summary>C identifier of a type: full name with type arguments, cut and hashed beyond 120 characters.</summary>
    public static string Type(TypeSym type) => Limit(TypeName(type), type.FullName);

    /// <summary>C identifier of the constant that the header of every object of the type refers to.</summary>
    public static string TypeRecord(TypeSym type) => "T_" + Type(type);

    /// <summary>C identifier of a static field: its type and its name.</summary>
    public static string StaticField(FieldSym field) => Limit($"{TypeName(field.DeclaringType)}__{Clean(field.Name, '_', '_')}", field.FullName);

    /// <summary>C identifier of mapped bytes: a hash of full name and assembly, since the compiler's own field names say nothing.</summary>
    public static string MappedData(FieldSym field) => $"D_{Hash(field.FullName + field.DeclaringType.Assembly + Distinction(field))}";

    /// <summary>String literal: a readable beginning and a hash of the content.</summary>
    public static string String(string value)
    {
        var slug = new string([.. value.Where(char.IsAsciiLetterOrDigit).Take(16)]);
        return $"S_{slug}_{Hash(value)}";
    }

    /// <summary>Member of a C struct. Names that only C takes for the same get a hash.</summary>
    public static string Field(FieldSym field)
    {
        var name = Identifier(field.Name);
        return field.DeclaringType.InstanceFields.Any(other => other != field && Identifier(other.Name) == name)
            ? $"{name}_{Hash(field.Name + Distinction(field))}"
            : name;
    }

    /// <summary>The type of a field if its class has others of the same name.</summary>
    public static string Distinction(FieldSym field) =>
        field.DeclaringType.Fields.Any(other => other != field && other.Name == field.Name) ? $" {field.Type.FullName}" : "";

    /// <summary>A C identifier for a local name, C# identifiers being wider than C's.</summary>
    public static string Identifier(string name)
    {
        // Auto-property fields are called <Name>k__BackingField.
        var core = name.StartsWith('<') && name.IndexOf('>', StringComparison.Ordinal) is > 1 and var end ? name[1..end] : name;
        var clean = Clean(core, '_', '_');
        return CKeywords.IsReserved(clean) ? clean + "_" : clean;
    }

    /// <summary>First 8 hexadecimal digits of FNV-1a over UTF-16; stable across runs and machines.</summary>
    public static string Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var unit in text)
        {
            hash = unchecked((hash ^ unit) * 16777619u);
        }

        return hash.ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Limit(string name, string full) =>
        name.Length <= LengthLimit ? name : $"{name[..(LengthLimit - 9)]}_{Hash(full)}";

    private static string TypeName(TypeSym type) => Clean(type.FullName, '_', '_');

    private static string MemberName(MethodSym method)
    {
        var name = method.Name.TrimStart('.');
        var generic = method.TypeArguments.Count == 0 ? "" : $"<{string.Join(",", method.TypeArguments.Select(Code))}>";
        return name + generic;
    }

    private static string Signature(MethodSym method, string first, string next) =>
        !method.IsOverloaded || (method.Parameters.Count == 0 && !method.IsOverloadedByResult)
            ? ""
            : first + string.Join(next, SignatureTypes(method).Select(type => Clean(Code(type), '_', '_')));

    /// <summary>Conversion operators are overloaded by their result too.</summary>
    private static IEnumerable<TypeSym> SignatureTypes(MethodSym method)
    {
        var parameters = method.Parameters.Select(parameter => parameter.Type);
        return method.IsConversionOperator || method.IsOverloadedByResult ? parameters.Append(method.ReturnType) : parameters;
    }

    private static string Code(TypeSym type) => type.Kind switch
    {
        TypeKind.Array => "a_" + Code(type.ElementType!),
        TypeKind.ByReference => "r_" + Code(type.ElementType!),
        TypeKind.Pointer => "p_" + Code(type.ElementType!),
        TypeKind.Primitive => type.Primitive switch
        {
            PrimitiveKind.Boolean => "bool",
            PrimitiveKind.Char => "char",
            PrimitiveKind.SByte => "i1",
            PrimitiveKind.Byte => "u1",
            PrimitiveKind.Int16 => "i2",
            PrimitiveKind.UInt16 => "u2",
            PrimitiveKind.Int32 => "i4",
            PrimitiveKind.UInt32 => "u4",
            PrimitiveKind.Int64 => "i8",
            PrimitiveKind.UInt64 => "u8",
            PrimitiveKind.Single => "r4",
            PrimitiveKind.Double => "r8",
            PrimitiveKind.IntPtr => "i",
            _ => "u",
        },
        _ => type.FullName switch
        {
            "string" => "str",
            "object" => "obj",
            _ => type.Name,
        },
    };

    /// <summary>Keeps letters and digits; '.' becomes <paramref name="dot"/>, everything else <paramref name="other"/>.</summary>
    private static string Clean(string name, char dot, char other)
    {
        var result = new StringBuilder(name.Length);
        foreach (var unit in name)
        {
            if (unit is ' ' or '>')
            {
                continue;
            }

            result.Append(char.IsAsciiLetterOrDigit(unit) || unit == '_' ? unit : unit == '.' ? dot : unit == '$' ? '_' : other);
        }

        // The assembler takes a leading $ for a constant.
        return result.Length == 0 || char.IsAsciiDigit(result[0]) || result[0] == '$' ? "_" + result : result.ToString();
    }
}
