using System.Reflection.Metadata;
using Il2Mcu.Model;

namespace Il2Mcu.Load;

/// <summary>
/// Equals and GetHashCode of value types that do not override them. .NET looks at the fields by reflection when they are called;
/// here each type gets methods of its own, which cost nothing unless something calls them. Where .NET compares
/// bytes instead, the result is the same: it does so only for fields whose equality is that of their bits.
/// </summary>
internal sealed class ValueMethods(CecilImporter importer)
{
    private const string FieldValues = "Il2Mcu.Runtime.FieldValues";
    private const int HashFactor = 31;

    /// <summary>The overrides that <paramref name="type"/> lacks, given those that it has.</summary>
    public IEnumerable<MethodSym> Missing(TypeSym type, IReadOnlyList<MethodSym> own)
    {
        if (type.Kind is not (TypeKind.Struct or TypeKind.Enum) || type.Metadata.IsByRefLike)
        {
            yield break;
        }

        if (!own.Any(method => method.Name == "Equals" && method.Parameters is [{ Type: var only }] && only == importer.Types.Object))
        {
            yield return Override(type, "Equals", [new ParameterSym("other", importer.Types.Object)], importer.Types.Boolean, EqualsBody);
        }

        if (!own.Any(method => method.Name == "GetHashCode" && method.Parameters.Count == 0))
        {
            yield return Override(type, "GetHashCode", [], importer.Types.Int32, HashBody);
        }
    }

    private static MethodSym Override(TypeSym type, string name, IReadOnlyList<ParameterSym> parameters, TypeSym result, Func<TypeSym, IlBody> body) =>
        new(type, name, parameters, result, _ => new MethodBodies(new Lazy<IlBody?>(() => body(type)), null, () => []))
        {
            IsVirtual = true,
            IsOverloaded = true,
        };

    private IlBody EqualsBody(TypeSym type)
    {
        var il = new IlBuilder();
        if (type.InlineArrayLength > 0)
        {
            // What is of another type is different; nothing else can be said.
            return il.Add(ILOpCode.Ldarg, 1).Add(ILOpCode.Isinst, type).Add(ILOpCode.Brfalse, "different")
                .Add(ILOpCode.Call, importer.LibraryMethod(FieldValues, "InlineArrayEquals", []))
                .Label("different").Add(ILOpCode.Ldc_i4, 0).Add(ILOpCode.Ret).Build();
        }

        var other = il.AddLocal(importer.Types.ByReferenceTo(type));
        il.Add(ILOpCode.Ldarg, 1).Add(ILOpCode.Isinst, type).Add(ILOpCode.Brfalse, "different");
        il.Add(ILOpCode.Ldarg, 1).Add(ILOpCode.Unbox, type).Add(ILOpCode.Stloc, other);
        foreach (var field in type.InstanceFields)
        {
            il.Add(ILOpCode.Ldarg, 0).Add(ILOpCode.Ldfld, field).Add(ILOpCode.Ldloc, other).Add(ILOpCode.Ldfld, field);
            if (IsBits(field.Type))
            {
                il.Add(ILOpCode.Bne_un, "different");
            }
            else
            {
                il.Add(ILOpCode.Call, Comparison(field.Type)).Add(ILOpCode.Brfalse, "different");
            }
        }

        return il.Add(ILOpCode.Ldc_i4, 1).Add(ILOpCode.Ret).Label("different").Add(ILOpCode.Ldc_i4, 0).Add(ILOpCode.Ret).Build();
    }

    private IlBody HashBody(TypeSym type)
    {
        if (type.InlineArrayLength > 0)
        {
            return Throwing("InlineArrayHash");
        }

        var il = new IlBuilder();
        var fields = type.InstanceFields.Where(field => field.Type.InlineArrayLength == 0).ToList(); // Inline arrays have no hash code.
        il.Add(ILOpCode.Ldc_i4, type.Kind == TypeKind.Enum ? 0 : fields.Count);
        foreach (var field in fields)
        {
            if (type.Kind != TypeKind.Enum)
            {
                il.Add(ILOpCode.Ldc_i4, HashFactor).Add(ILOpCode.Mul);
            }

            il.Add(ILOpCode.Ldarg, 0).Add(ILOpCode.Ldfld, field);
            if (field.Type.Kind is TypeKind.Pointer or TypeKind.FunctionPointer)
            {
                il.Add(ILOpCode.Conv_i4);
            }
            else
            {
                il.Add(ILOpCode.Call, importer.LibraryMethod(FieldValues, "Hash", [field.Type]));
            }

            il.Add(ILOpCode.Add);
        }

        return il.Add(ILOpCode.Ret).Build();
    }

    private IlBody Throwing(string name) =>
        new IlBuilder().Add(ILOpCode.Call, importer.LibraryMethod(FieldValues, name, [])).Add(ILOpCode.Ldnull).Add(ILOpCode.Throw).Build();

    private MethodSym Comparison(TypeSym type) => type.Primitive switch
    {
        PrimitiveKind.Single => importer.LibraryMethod(FieldValues, "EqualSingle", []),
        PrimitiveKind.Double => importer.LibraryMethod(FieldValues, "EqualDouble", []),
        _ => importer.LibraryMethod(FieldValues, "Equal", [type]),
    };

    private static bool IsBits(TypeSym type) =>
        type.Kind is TypeKind.Pointer or TypeKind.FunctionPointer || TypeFacts.IsBitwiseEquatable(type);
}
