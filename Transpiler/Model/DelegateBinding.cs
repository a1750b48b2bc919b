namespace Il2Mcu.Model;

/// <summary>
/// How a delegate reaches a method. Its code pointer is called with the target before the arguments: what fits that is
/// called directly, everything else through a thunk.
/// </summary>
/// <param name="Code">The function to point to.</param>
/// <param name="Unboxes">True if the target is a box and <paramref name="Code"/> wants the address of the value in it.</param>
/// <param name="NeedsTarget">True if the target is the method's <c>this</c>, so that null is refused (ArgumentException).</param>
public sealed record DelegateBinding(MethodSym Code, bool Unboxes, bool NeedsTarget)
{
    /// <summary>The binding, or null if the method's parameters are not those of the delegate.</summary>
    public static DelegateBinding? Of(TypeSym delegateType, MethodSym method, WellKnownTypes types)
    {
        var wanted = Delegates.InvokeOf(delegateType).Parameters.Count;
        var arguments = method.Parameters.Count + (method.IsStatic ? 0 : 1);
        if (arguments == wanted)
        {
            return new DelegateBinding(Thunks.IgnoringTarget(method, types), false, false);
        }

        return arguments == wanted + 1
            ? new DelegateBinding(Thunks.ForPointer(method), TypeFacts.NeedsUnboxing(method), !method.IsStatic)
            : null;
    }
}
