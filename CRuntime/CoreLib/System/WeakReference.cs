using Il2Mcu.Runtime;

namespace Shadow.System;

/// <summary>A reference that does not keep its target alive.</summary>
[Replace]
internal class WeakReference : Link
{
    public WeakReference(object? target)
        : this(target, false)
    {
    }

    public WeakReference(object? target, bool trackResurrection)
    {
        TargetAddress = AddressOf(target);
        Kind = trackResurrection ? LongWeak : Weak;
        AddWeak(this);
    }

    public virtual bool TrackResurrection => Kind == LongWeak;

    public virtual bool IsAlive => TargetAddress != 0;

    public virtual object? Target
    {
        get => ObjectAt(TargetAddress);
        set => TargetAddress = AddressOf(value);
    }
}

/// <summary>The same for one type.</summary>
[Replace]
internal sealed class WeakReference<T> : Link
    where T : class?
{
    public WeakReference(T target)
        : this(target, false)
    {
    }

    public WeakReference(T target, bool trackResurrection)
    {
        TargetAddress = AddressOf(target);
        Kind = trackResurrection ? LongWeak : Weak;
        AddWeak(this);
    }

    public bool TryGetTarget(out T target)
    {
        target = global::System.Runtime.CompilerServices.Unsafe.As<T>(ObjectAt(TargetAddress))!;
        return target is not null;
    }

    public void SetTarget(T target) => TargetAddress = AddressOf(target);
}
