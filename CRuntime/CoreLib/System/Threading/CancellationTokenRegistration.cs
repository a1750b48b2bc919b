using System;
using System.Threading.Tasks;
using Il2Mcu.Runtime;

namespace Shadow.System.Threading;

/// <summary>A callback that waits for a cancellation; disposing of it takes it back.</summary>
[Replace]
internal readonly struct CancellationTokenRegistration : IEquatable<CancellationTokenRegistration>, IDisposable, IAsyncDisposable
{
    private readonly CancellationTokenSource.Callback? _callback;

    internal CancellationTokenRegistration(CancellationTokenSource.Callback callback)
    {
        _callback = callback;
    }

    public CancellationToken Token => _callback is null ? default : new CancellationToken(_callback.Source);

    public static bool operator ==(CancellationTokenRegistration left, CancellationTokenRegistration right) => left.Equals(right);

    public static bool operator !=(CancellationTokenRegistration left, CancellationTokenRegistration right) => !left.Equals(right);

    public bool Unregister() => _callback is not null && _callback.Source.Remove(_callback);

    public void Dispose() => Unregister();

    public ValueTask DisposeAsync()
    {
        Dispose();
        return default;
    }

    public bool Equals(CancellationTokenRegistration other) => _callback == other._callback;

    public override bool Equals(object? obj) => obj is CancellationTokenRegistration other && Equals(other);

    public override int GetHashCode() => _callback is null ? 0 : _callback.GetHashCode();
}
