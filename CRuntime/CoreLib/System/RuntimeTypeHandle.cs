using Il2Mcu.Runtime;

namespace Shadow.System;

/// <summary>What <c>ldtoken</c> gives: here, the Type object itself.</summary>
[Replace]
internal readonly struct RuntimeTypeHandle
{
    internal readonly Type? _type;

    internal RuntimeTypeHandle(Type? type)
    {
        _type = type;
    }

    public static bool operator ==(RuntimeTypeHandle left, object? right) => left.Equals(right);

    public static bool operator ==(object? left, RuntimeTypeHandle right) => right.Equals(left);

    public static bool operator !=(RuntimeTypeHandle left, object? right) => !left.Equals(right);

    public static bool operator !=(object? left, RuntimeTypeHandle right) => !right.Equals(left);

    public override bool Equals(object? obj) => obj is RuntimeTypeHandle other && other._type == _type;

    public bool Equals(RuntimeTypeHandle handle) => handle._type == _type;

    public override int GetHashCode() => _type is null ? 0 : _type.GetHashCode();
}
