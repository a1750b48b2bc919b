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
            var inherited = type.VirtualMethods.FirstOrDefault(candidate => candidate.HasSameSignature(method));
            if (inherited is not null)
            {
                return SlotOf(inherited);
            }
        }

        return method;
    }

    /// <summary>The slots that objects of <paramref name="type"/> can be called through: class slots, then interface slots.</summary>
    public static IEnumerable<MethodSym> SlotsOf(TypeSym type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var method in current.VirtualMethods.Where(method => SlotOf(method) == method))
            {
                yield return method;
            }
        }

        foreach (var method in type.AllInterfaces.SelectMany(item => item.VirtualMethods))
        {
            yield return method;
        }
    }

    /// <summary>The body that a call of <paramref name="slot"/> on an object of exactly <paramref name="type"/> runs, or null if there is none.</summary>
    public static MethodSym? Resolve(TypeSym type, MethodSym slot) =>
        slot.DeclaringType.Kind == TypeKind.Interface ? ResolveInterface(type, slot) : ResolveClass(type, slot);

    /// <summary>The body of a static abstract or static virtual interface member for a type (ECMA-335 augment, static virtual methods).</summary>
    public static MethodSym? ResolveStatic(TypeSym type, MethodSym member)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            var body = current.StaticMethods.FirstOrDefault(method => method.ExplicitOverrides.Contains(member))
                ?? current.StaticMethods.FirstOrDefault(method => method.HasSameSignature(member));
            if (body is not null)
            {
                return body;
            }
        }

        return member.IsAbstract ? null : member;
    }

    private static MethodSym? ResolveClass(TypeSym type, MethodSym slot)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var method in current.VirtualMethods)
            {
                if (method.HasSameSignature(slot) && SlotOf(method) == slot)
                {
                    return method;
                }

                if (method.ExplicitOverrides.Any(item => SlotOf(item) == slot))
                {
                    // A covariant return takes a slot of its own, which may be overridden further down.
                    return SlotOf(method) == method && method != slot ? ResolveClass(type, method) ?? method : method;
                }
            }
        }

        return null;
    }

    private static MethodSym? ResolveInterface(TypeSym type, MethodSym slot)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            var explicitBody = current.VirtualMethods.FirstOrDefault(method => method.ExplicitOverrides.Contains(slot));
            if (explicitBody is not null)
            {
                return explicitBody;
            }

            // Only a class that lists the interface itself (directly or through another one) maps its methods anew.
            if (current.DeclaredInterfaces.Any(item => item == slot.DeclaringType || item.AllInterfaces.Contains(slot.DeclaringType))
                && FindByName(current, slot, type) is { } body)
            {
                return body;
            }
        }

        return DefaultImplementation(type, slot);
    }

    /// <summary>The method of <paramref name="mapped"/> or its bases that the interface maps to; if that is overridden further down, what <paramref name="actual"/> has.</summary>
    private static MethodSym? FindByName(TypeSym mapped, MethodSym slot, TypeSym actual)
    {
        for (var current = mapped; current is not null; current = current.BaseType)
        {
            var body = current.VirtualMethods.FirstOrDefault(method => method.HasSameSignature(slot));
            if (body is not null)
            {
                return ResolveClass(actual, SlotOf(body)) ?? body;
            }
        }

        return null;
    }

    private static MethodSym? DefaultImplementation(TypeSym type, MethodSym slot)
    {
        MethodSym? best = slot.IsAbstract ? null : slot;
        foreach (var candidate in type.AllInterfaces)
        {
            var body = candidate.VirtualMethods.FirstOrDefault(method => method.ExplicitOverrides.Contains(slot) && !method.IsAbstract);
            if (body is not null && (best is null || candidate.AllInterfaces.Contains(best.DeclaringType)))
            {
                best = body;
            }
        }

        return best;
    }
}
