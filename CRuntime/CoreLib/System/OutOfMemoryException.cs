namespace Shadow.System;

/// <summary>Its text is not in a resource but in the runtime.</summary>
internal static class OutOfMemoryException
{
    public static string GetDefaultMessage() => "Insufficient memory to continue the execution of the program.";
}
