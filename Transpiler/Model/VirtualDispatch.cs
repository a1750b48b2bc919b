namespace Il2Mcu.Model;

/// <summary>
/// Which method a virtual or interface call reaches (ECMA-335 II.10.3, II.12.2).
/// A slot is named by the method that introduced it.
/// </summary>
public static class VirtualDispatch
{
    /// <summary>The slot that a virtual method occupies: itself if it introduces one.</summary>
    public static MethodSym SlotOf(MethodSym method)
    {
        if (method.IsNewSlot || !method.IsVirtual || method.DeclaringType.Kind == TypeKind.Interface)
        {
            return method;
        }

        for (var type = method.DeclaringType.BaseType; type is not null; type = type.BaseType)
        {
            var inherited = type.MethodsLike(method).FirstOrDefault(candidate => candidate.HasSameSignature(method));
            if (inherited is not null)
            {
                return SlotOf(inherited);
            }
        }

        return method;
    }

    /// <summary>The body that a call of <paramref name="slot"/> on an object of exactly <paramref name="type"/> runs, or null if there is none.</summary>
    public static MethodSym? Resolve(TypeSym type, MethodSym slot) =>
        slot.DeclaringType.Kind == TypeKind.Interface ? ResolveInterface(type, slot) : ResolveClass(type, slot);

    /// <summary>The body of a virtual call on objects of a sealed class, which is the only one; null if the type is not sealed or the call not virtual.</summary>
    public static MethodSym? ResolveSealed(TypeSym type, MethodSym method) =>
        type is { Kind: TypeKind.Class, IsSealed: true } && method is { IsVirtual: true, IsStatic: false, TypeArguments.Count: 0 }
            && Resolve(type, SlotOf(method)) is { IsAbstract: false, DeclaringType.Kind: TypeKind.Class } body
            ? body
            : null;

    /// <summary>The body of a static abstract or static virtual interface member for a type (ECMA-335 augment, static virtual methods).</summary>
    public static MethodSym? ResolveStatic(TypeSym type, MethodSym member) => StaticImplementation(type, member) ?? DefaultBodies.Find(type, member);

    private static MethodSym? StaticImplementation(TypeSym type, MethodSym member)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            var body = StaticImplementationIn(current, member)
                ?? VariantsOf(member, type.AllInterfaces).Select(variant => StaticImplementationIn(current, variant)).FirstOrDefault(found => found is not null);
            if (body is not null)
            {
                return body;
            }
        }

        return null;
    }

    private static MethodSym? StaticImplementationIn(TypeSym type, MethodSym member) =>
        type.MethodsLike(member).FirstOrDefault(method => method.ExplicitOverrides.Contains(member))
            ?? type.MethodsLike(member).FirstOrDefault(method => method.HasSameSignature(member));

    private static MethodSym? ResolveClass(TypeSym type, MethodSym slot)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            // What a MethodImpl of this class names goes first, then what fits by name, then what overrides the method of an inherited MethodImpl.
            var methods = current.MethodsLike(slot).ToList();
            var body = methods.Find(method => ReplacesExplicitly(method, slot))
                ?? methods.Find(method => SlotOf(method) == slot)
                ?? methods.Find(method => Occupies(method, slot))
                ?? (current == slot.DeclaringType ? null : methods.Find(method => ReplacesOverridden(method, slot)));
            if (body is not null)
            {
                return body;
            }
        }

        return null;
    }

    /// <summary>True if the method is the body of the slot, in its own class and below until another one takes over.</summary>
    private static bool Occupies(MethodSym method, MethodSym slot)
    {
        // An override with a narrower result has a slot of its own, and stays in the slot that it overrides, as do its own overrides.
        var own = SlotOf(method);
        return own == slot || ReplacesExplicitly(method, slot) || (own != method && ReplacesExplicitly(own, slot));
    }

    private static bool ReplacesExplicitly(MethodSym method, MethodSym slot) => method.ExplicitOverrides.Any(item => item != method && Occupies(item, slot));

    /// <summary>True if the method replaces one that the slot's own method replaces by a MethodImpl, and with which it stays joined.</summary>
    private static bool ReplacesOverridden(MethodSym method, MethodSym slot) =>
        slot.PreservesBaseOverrides && slot.ExplicitOverrides.Any(overridden => Occupies(method, overridden));

    /// <summary>The body of a call that is not virtual: a MethodImpl of the class itself may have replaced the method's own.</summary>
    public static MethodSym Own(MethodSym method) =>
        method is { IsVirtual: true, IsStatic: false, DeclaringType: { Kind: TypeKind.Class, IsPlatform: false } type }
            ? type.MethodsLike(method).LastOrDefault(other => other != method && other.ExplicitOverrides.Contains(method)) ?? method
            : method;

    private static MethodSym? ResolveInterface(TypeSym type, MethodSym slot)
    {
        return type.ProvidedBody(slot) ?? ImplementationInClasses(type, slot) ?? DefaultBodies.Find(type, slot);
    }

    /// <summary>True if a type has a body for a method of one of its interfaces, or several, or one that an interface made abstract again.</summary>
    public static bool IsImplemented(TypeSym type, MethodSym slot) =>
        (slot.IsStatic ? StaticImplementation(type, slot) : ImplementationInClasses(type, slot)) is not null || DefaultBodies.Exist(type, slot);

    private static MethodSym? ImplementationInClasses(TypeSym type, MethodSym slot)
    {
        // From derived to base, and in each class the exact interface before its variants, as the runtime does.
        for (var current = type; current is not null; current = current.BaseType)
        {
            var body = ImplementationIn(current, type, slot)
                ?? VariantsOf(slot, Declared(current)).Select(variant => ImplementationIn(current, type, variant)).FirstOrDefault(found => found is not null);
            if (body is not null)
            {
                return body;
            }
        }

        return null;
    }

    /// <summary>The body that the class <paramref name="current"/> itself gives to a slot, for objects of <paramref name="type"/>, which is it or derives from it.</summary>
    private static MethodSym? ImplementationIn(TypeSym current, TypeSym type, MethodSym slot)
    {
        // Of several, which only equal type arguments make possible, the last one counts.
        var explicitBody = current.MethodsLike(slot).LastOrDefault(method => method.ExplicitOverrides.Contains(slot));
        if (explicitBody is not null)
        {
            return explicitBody;
        }

        // Only a class that lists the interface itself (directly or through another one) maps its methods anew.
        return Declared(current).Contains(slot.DeclaringType) && FindByName(current, slot) is { } body
            ? ResolveClass(type, SlotOf(body)) ?? body // A more derived override of the slot that implements the interface wins.
            : null;
    }

    /// <summary>
    /// The interfaces that the class lists, and those through which they come, but not the latter where the listed one is inherited anyway:
    /// C# lists all of them.
    /// </summary>
    private static IReadOnlyCollection<TypeSym> Declared(TypeSym type)
    {
        var present = type.BaseType?.AllInterfaces.ToHashSet() ?? [];
        var declared = new List<TypeSym>();
        Add(type.DeclaredInterfaces);
        return declared;

        void Add(IEnumerable<TypeSym> interfaces)
        {
            foreach (var item in interfaces)
            {
                declared.Add(item);
                if (present.Add(item))
                {
                    Add(item.DeclaredInterfaces);
                }
            }
        }
    }

    /// <summary>The same method in the interfaces that stand for the slot's by variance.</summary>
    private static IEnumerable<MethodSym> VariantsOf(MethodSym slot, IEnumerable<TypeSym> interfaces) =>
        slot.DeclaringType.IsVariant
            ? interfaces.Where(item => item != slot.DeclaringType && TypeRelation.IsVariantOf(item, slot.DeclaringType))
                .Select(item => DefaultBodies.Counterpart(slot, item)).OfType<MethodSym>()
            : [];

    private static MethodSym? FindByName(TypeSym type, MethodSym slot)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            var body = current.MethodsLike(slot).FirstOrDefault(method => method.HasSameSignature(slot));
            if (body is not null)
            {
                return body;
            }
        }

        return null;
    }
}
