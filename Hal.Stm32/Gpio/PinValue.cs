namespace Il2Mcu.Hal;

/// <summary>Level of a pin, as in System.Device.Gpio.</summary>
public readonly struct PinValue : IEquatable<PinValue>
{
    private readonly bool _isHigh;

    private PinValue(bool isHigh) => _isHigh = isHigh;

    /// <summary>Supply voltage.</summary>
    public static PinValue High => new(true);

    /// <summary>Ground.</summary>
    public static PinValue Low => new(false);

    /// <summary>True is high.</summary>
    public static implicit operator PinValue(bool value) => new(value);

    /// <summary>0 is low, everything else high.</summary>
    public static implicit operator PinValue(int value) => new(value != 0);

    /// <summary>True if high.</summary>
    public static explicit operator bool(PinValue value) => value._isHigh;

    /// <summary>1 if high, 0 if low.</summary>
    public static explicit operator int(PinValue value) => value._isHigh ? 1 : 0;

    /// <summary>The other level.</summary>
    public static PinValue operator !(PinValue value) => new(!value._isHigh);

    /// <summary>Same level.</summary>
    public static bool operator ==(PinValue left, PinValue right) => left._isHigh == right._isHigh;

    /// <summary>Different levels.</summary>
    public static bool operator !=(PinValue left, PinValue right) => left._isHigh != right._isHigh;

    /// <inheritdoc/>
    public bool Equals(PinValue other) => this == other;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PinValue other && this == other;

    /// <inheritdoc/>
    public override int GetHashCode() => _isHigh ? 1 : 0;

    /// <inheritdoc/>
    public override string ToString() => _isHigh ? "High" : "Low";
}
