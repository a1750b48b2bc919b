using Il2Mcu.Model;

namespace Il2Mcu.Layout;

/// <summary>
/// Class and interface slots share one small table per type. Two slots may have the same index if no type has both,
/// so a call is one load and one branch for interfaces too, and tables hold only what is called through.
/// </summary>
internal static class SlotColouring
{
    public static IReadOnlyDictionary<MethodSym, int> Assign(IReadOnlyList<TypeSym> types, IReadOnlyList<MethodSym> slots)
    {
        var indices = new Dictionary<MethodSym, int>();
        var receivers = slots.Distinct().ToDictionary(slot => slot, slot => types.Where(type => Closure.CanReceive(type, slot)).ToHashSet());

        // Slots with many receivers first: they have the least choice.
        foreach (var slot in receivers.Keys.OrderByDescending(slot => receivers[slot].Count).ThenBy(slot => slot.FullName, StringComparer.Ordinal))
        {
            var taken = indices.Where(other => receivers[other.Key].Overlaps(receivers[slot])).Select(other => other.Value).ToHashSet();
            indices[slot] = Enumerable.Range(0, taken.Count + 1).First(index => !taken.Contains(index));
        }

        return indices;
    }

    /// <summary>The bodies of one type by slot index, without empty entries at the end.</summary>
    public static IReadOnlyList<MethodSym?> TableOf(TypeSym type, IReadOnlyDictionary<MethodSym, int> indices)
    {
        var own = indices.Where(pair => Closure.CanReceive(type, pair.Key)).ToList();
        var table = new MethodSym?[own.Select(pair => pair.Value + 1).DefaultIfEmpty(0).Max()];
        foreach (var (slot, index) in own)
        {
            table[index] = VirtualDispatch.Resolve(type, slot);
        }

        return table;
    }
}
