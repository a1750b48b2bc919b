namespace Il2Mcu.Runtime;

/// <summary>Which messages of exceptions the build keeps; branches on this cost nothing.</summary>
internal static class ExceptionMessages
{
    private const int None = 0;
    private const int All = 2;

    /// <summary>No message at all.</summary>
    public static bool AreLeftOut => Kind == None;

    /// <summary>The platform has none; the program's own may have been left out too.</summary>
    public static bool AreOwnOnly => Kind != All;

    /// <summary>Pipeline.ExceptionMessageKind of the build.</summary>
    [BoardConstant("ExceptionMessages")]
    private static int Kind => All;

    /// <summary>True if a message adds nothing to the name of the exception's type, which stands for a message that was left out.</summary>
    public static bool SaysNothing(string? message, object exception) =>
        AreLeftOut || string.IsNullOrEmpty(message) || (AreOwnOnly && (object)message == TypeNames.Of(exception));
}
