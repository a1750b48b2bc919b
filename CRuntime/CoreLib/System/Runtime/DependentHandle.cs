using System;
using Il2Mcu.Runtime;

namespace Shadow.System.Runtime;

/// <summary>A handle whose target keeps another object alive.</summary>
[Replace]
internal struct DependentHandle : IDisposable
{
    private Pair? _pair;

    public DependentHandle(object? target, object? dependent)
    {
        _pair = new Pair { TargetAddress = Link.AddressOf(target), ValueAddress = target is null ? 0 : Link.AddressOf(dependent), Kind = Link.Dependent };
        Link.AddDependent(_pair);
    }

    public readonly bool IsAllocated => _pair is not null;

    public readonly object? Target
    {
        get => Link.ObjectAt(Allocated().TargetAddress);
        set
        {
            var pair = Allocated();
            if (value is not null)
            {
                throw new InvalidOperationException();
            }

            pair.TargetAddress = 0;
            pair.ValueAddress = 0;
        }
    }

    public readonly object? Dependent
    {
        get => Link.ObjectAt(Allocated().ValueAddress);
        set
        {
            var pair = Allocated();
            if (pair.TargetAddress == 0)
            {
                throw new InvalidOperationException();
            }

            pair.ValueAddress = Link.AddressOf(value);
        }
    }

    public readonly (object? Target, object? Dependent) TargetAndDependent => (Target, Dependent);

    public void Dispose()
    {
        if (_pair is { } pair)
        {
            pair.TargetAddress = 0;
            pair.ValueAddress = 0;
            _pair = null;
        }
    }

    private readonly Pair Allocated() => _pair ?? throw new InvalidOperationException();

    private sealed class Pair : Link;
}
