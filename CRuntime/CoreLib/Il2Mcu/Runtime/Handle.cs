namespace Il2Mcu.Runtime;

/// <summary>What a GCHandle refers to: objects do not move, so a handle is the address of such an object. All that are in use form a list.</summary>
internal sealed class Handle : Link
{
    private static Handle? s_first;

    private Handle? _next;
    private object? _strong;
    private bool _isWeak;

    public object? Target
    {
        get => _isWeak ? ObjectAt(TargetAddress) : _strong;
        set
        {
            if (_isWeak)
            {
                TargetAddress = AddressOf(value);
            }
            else
            {
                _strong = value;
            }
        }
    }

    /// <param name="target">May be null.</param>
    /// <param name="type">GCHandleType: 0 weak, 1 weak and tracking resurrection, else strong.</param>
    public static nint Allocate(object? target, int type)
    {
        var handle = new Handle { _isWeak = type <= LongWeak, Kind = type, _next = s_first };
        handle.Target = target;
        s_first = handle;
        if (handle._isWeak)
        {
            AddWeak(handle);
        }

        return AddressOf(handle);
    }

    public static Handle At(nint address) => (Handle)ObjectAt(address)!;

    public static void Free(nint address)
    {
        var freed = At(address);
        if (s_first == freed)
        {
            s_first = freed._next;
            return;
        }

        for (var handle = s_first; handle is not null; handle = handle._next)
        {
            if (handle._next == freed)
            {
                handle._next = freed._next;
                return;
            }
        }
    }
}
