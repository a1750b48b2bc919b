using Il2Mcu.Model;

namespace Il2Mcu.Load;

/// <summary>What a type must be like to be loaded (ECMA-335 II.10.1, II.10.3, II.12.2, II.22.27). Types of the framework are trusted.</summary>
internal sealed class TypeLoadRules(CecilImporter importer)
{
    private readonly Dictionary<TypeSym, bool> _known = [];

    /// <summary>True if .NET throws a TypeLoadException for the type.</summary>
    public bool IsBroken(TypeSym type)
    {
        if (type.ElementType is { } element)
        {
            return IsBroken(element);
        }

        if (type.IsPlatform || type.Kind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface))
        {
            return importer.BreaksConstraints(type);
        }

        if (!_known.TryGetValue(type, out var broken))
        {
            _known[type] = false; // Types refer to each other in circles.
            _known[type] = broken = importer.BreaksConstraints(type) || importer.IsCircular(type) || HasBrokenPart(type)
                || FieldRules.AreBroken(type, importer.DeclaredLength(type)) || BreaksOverriding(type) || LacksBody(type);
        }

        return broken;
    }

    private bool HasBrokenPart(TypeSym type) =>
        (type.BaseType is { } baseType && (IsBroken(baseType) || (baseType.IsSealed && type.Kind == TypeKind.Class)))
        || type.DeclaredInterfaces.Any(IsBroken)
        || type.InstanceFields.Any(field => field.Type.IsValueType && IsBroken(field.Type));

    /// <summary>
    /// A final method is overridden, by name or by a MethodImpl, or a MethodImpl gives a result that is not that of the method or narrower.
    /// The slot of a delegate's list is our own: its result is that of each type of delegate.
    /// </summary>
    private static bool BreaksOverriding(TypeSym type) => type.VirtualMethods.Where(method => !method.IsStatic).Any(method =>
        (!method.IsNewSlot && type.BaseType is { } baseType && Inherited(baseType, method) is { IsFinal: true })
        || method.ExplicitOverrides.Any(declared => declared.DeclaringType.Kind == TypeKind.Class
            && ((declared.IsFinal && declared.DeclaringType != type) || !IsResultCompatible(method.ReturnType, declared.ReturnType))));

    private static bool IsResultCompatible(TypeSym actual, TypeSym wanted) =>
        actual == wanted || (actual.IsReferenceType && wanted.IsReferenceType && TypeRelation.IsInstance(actual, wanted))
        || (!actual.IsReferenceType && !actual.IsValueType); // References and pointers have rules of their own.

    private static MethodSym? Inherited(TypeSym baseType, MethodSym method)
    {
        for (var type = baseType; type is not null; type = type.BaseType)
        {
            if (type.VirtualMethods.FirstOrDefault(candidate => candidate.HasSameSignature(method)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static bool LacksBody(TypeSym type)
    {
        if (type.IsAbstract || type.Kind == TypeKind.Interface)
        {
            return false;
        }

        for (var baseType = type; baseType is { IsPlatform: false }; baseType = baseType.BaseType)
        {
            if (baseType.VirtualMethods.Any(slot => slot.IsAbstract && VirtualDispatch.Resolve(type, VirtualDispatch.SlotOf(slot)) is not { IsAbstract: false }))
            {
                return true;
            }
        }

        return type.AllInterfaces.Where(item => !item.IsPlatform).Any(item =>
            item.VirtualMethods.Concat(item.StaticMethods.Where(method => method.IsVirtual))
                .Any(slot => slot is { IsAbstract: true, IsFinal: false } && !VirtualDispatch.IsImplemented(type, slot)));
    }
}
