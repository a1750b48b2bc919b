using Il2Mcu.Diagnostics;

namespace Il2Mcu.Emit;

/// <summary>Writes files only when their content changes, so that builds after it can be incremental.</summary>
internal static class OutputFolder
{
    /// <exception cref="DiagnosticException">The folder cannot be written.</exception>
    public static void Write(string path, string content)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (!File.Exists(path) || File.ReadAllText(path) != content)
            {
                File.WriteAllText(path, content);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DiagnosticException(DiagnosticId.OutputNotWritable, null, Path.GetDirectoryName(path)!, exception.Message.TrimEnd('.'));
        }
    }
}
