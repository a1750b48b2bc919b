using Il2Mcu.Runtime;

namespace Shadow.System;

/// <summary>Base of all delegate types. Every delegate of .NET can hold a list; what that takes is in <see cref="Delegate"/>.</summary>
[Replace]
internal abstract class MulticastDelegate : Delegate
{
    public static bool operator ==(MulticastDelegate? d1, MulticastDelegate? d2) => Equal(d1, d2);

    public static bool operator !=(MulticastDelegate? d1, MulticastDelegate? d2) => !Equal(d1, d2);

    public sealed override Delegate[] GetInvocationList() => base.GetInvocationList();

    public sealed override bool Equals(object? obj) => base.Equals(obj);

    public sealed override int GetHashCode() => base.GetHashCode();
}
