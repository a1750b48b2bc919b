namespace Il2Mcu.Model;

/// <summary>
/// The bodies that interfaces give to their own methods and to those of interfaces they derive from (ECMA-335 II.12.2 as amended by
/// .NET's augmentations, default interface methods). The most specific one counts. Where none is, or where the most
/// specific one is abstract again, a call throws.
/// </summary>
internal static class DefaultBodies
{
    /// <summary>The body of a method of an interface for objects of <paramref name="type"/> whose classes have none.</summary>
    public static MethodSym? Find(TypeSym type, MethodSym slot)
    {
        var exact = MostSpecific(type, slot, Candidate);
        if (exact.Count > 1)
        {
            return slot.Failure(DispatchFailure.Ambiguous);
        }

        // Among those that stand for the slot by variance there is no ambiguity: the first one is taken.
        var body = exact.Concat(MostSpecific(type, slot, VariantCandidate)).FirstOrDefault();
        return body is { IsAbstract: false } ? body : slot.Failure(DispatchFailure.NoBody);
    }

    /// <summary>True if there is a body, or several, or one that is abstract again.</summary>
    public static bool Exist(TypeSym type, MethodSym slot) =>
        Interfaces(type).Any(item => Candidate(item, slot) is not null || VariantCandidate(item, slot) is not null);

    /// <summary>Of all bodies those that no other one overrides, the interfaces of derived classes first.</summary>
    private static List<MethodSym> MostSpecific(TypeSym type, MethodSym slot, Func<TypeSym, MethodSym, MethodSym?> candidateOf)
    {
        var best = new List<MethodSym>();
        foreach (var candidate in Interfaces(type).Select(item => candidateOf(item, slot)).OfType<MethodSym>())
        {
            var owner = candidate.DeclaringType;
            var worse = best.FindIndex(other => IsMoreSpecific(owner, other.DeclaringType));
            if (worse >= 0)
            {
                best[worse] = candidate;
                best.RemoveAll(other => other != candidate && IsMoreSpecific(owner, other.DeclaringType));
            }
            else if (!best.Exists(other => other == candidate || IsMoreSpecific(other.DeclaringType, owner)))
            {
                best.Add(candidate);
            }
        }

        return best;
    }

    private static bool IsMoreSpecific(TypeSym one, TypeSym other) =>
        one != other && (one.GenericDefinition.Length == 0 || one.GenericDefinition != other.GenericDefinition) && TypeRelation.IsInstance(one, other);

    /// <summary>The interfaces that each class adds to its base, from derived to base.</summary>
    private static IEnumerable<TypeSym> Interfaces(TypeSym type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var item in current.AllInterfaces.Skip(current.BaseType?.AllInterfaces.Count ?? 0))
            {
                yield return item;
            }
        }
    }

    private static MethodSym? Candidate(TypeSym item, MethodSym slot) =>
        item == slot.DeclaringType
            ? slot.IsAbstract ? null : slot
            : item.MethodsLike(slot).FirstOrDefault(method => method.ExplicitOverrides.Contains(slot));

    private static MethodSym? VariantCandidate(TypeSym item, MethodSym slot)
    {
        if (!slot.DeclaringType.IsVariant)
        {
            return null;
        }

        return item.GenericDefinition == slot.DeclaringType.GenericDefinition
            ? item != slot.DeclaringType && TypeRelation.IsVariantOf(item, slot.DeclaringType) && Counterpart(slot, item) is { IsAbstract: false } own ? own : null
            : item.MethodsLike(slot).FirstOrDefault(method => method.ExplicitOverrides.Any(declared => StandsFor(declared, slot)));
    }

    /// <summary>True if the method is the slot in an interface that is a variant of the slot's.</summary>
    private static bool StandsFor(MethodSym declared, MethodSym slot) =>
        TypeRelation.IsVariantOf(declared.DeclaringType, slot.DeclaringType) && Counterpart(slot, declared.DeclaringType) == declared;

    /// <summary>The same method in another instantiation of its interface.</summary>
    public static MethodSym? Counterpart(MethodSym slot, TypeSym instantiation)
    {
        var index = slot.DeclaringType.MethodsLike(slot).ToList().IndexOf(slot);
        return index < 0 ? null : instantiation.MethodsLike(slot)[index];
    }
}
