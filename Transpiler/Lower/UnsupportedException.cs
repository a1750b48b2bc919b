using Il2Mcu.Diagnostics;

namespace Il2Mcu.Lower;

/// <summary>Ends the translation of one method; <see cref="LowerPhase"/> reports it and goes on with the next.</summary>
internal sealed class UnsupportedException(DiagnosticId id, string subject, string advice) : Exception(subject)
{
    public DiagnosticId Id { get; } = id;

    /// <summary>The instruction, type or member that is not supported.</summary>
    public string Subject { get; } = subject;

    public string Advice { get; } = advice;
}
