namespace Shadow.System.IO;

/// <summary>The framework asks its runtime for the meaning of the result code.</summary>
internal static class FileLoadException
{
    public static string FormatFileLoadExceptionMessage(string? fileName, int hResult) => $"Could not load file or assembly '{fileName}'.";
}
