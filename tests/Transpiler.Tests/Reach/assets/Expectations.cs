using System;

/// <summary>
/// What the firmware must hold. On a member: the member itself. With text: every symbol whose C# name (a string literal
/// in its quotes) begins so, or whose C name is that.
/// </summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
public sealed class EmitsAttribute(string symbol = "") : Attribute
{
    public string Symbol { get; } = symbol;
}

/// <summary>What the firmware must not hold, named as in <see cref="EmitsAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
public sealed class NotEmittedAttribute(string symbol = "") : Attribute
{
    public string Symbol { get; } = symbol;
}

/// <summary>What may be translated, but takes no byte of the firmware: the C compiler sees that nothing comes of it.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
public sealed class NotLinkedAttribute(string symbol = "") : Attribute
{
    public string Symbol { get; } = symbol;
}
