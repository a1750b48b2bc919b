namespace Il2Mcu.Diagnostics;

/// <summary>A state that the code's own logic rules out: a defect of il2mcu, never of the user's program.</summary>
public sealed class InternalErrorException(string message) : Exception(message);

/// <summary>Executable invariants. A failure becomes <see cref="DiagnosticId.InternalError"/>.</summary>
public static class Check
{
    /// <summary>Demands a condition of il2mcu's own logic; <paramref name="invariant"/> is the statement that should be true.</summary>
    /// <exception cref="InternalErrorException">The condition is false.</exception>
    public static void That(bool condition, string invariant)
    {
        if (!condition)
        {
            throw new InternalErrorException($"invariant broken: {invariant}");
        }
    }

    /// <summary>Ends an exhaustive switch.</summary>
    public static InternalErrorException Unexpected(object? value) => new($"unexpected value '{value}'");
}
