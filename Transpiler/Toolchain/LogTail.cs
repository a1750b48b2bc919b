using System.Runtime.CompilerServices;
using System.Text;

namespace Il2Mcu.Toolchain;

/// <summary>Reads a log file line by line while another process writes it.</summary>
public static class LogTail
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(10);

    /// <summary>All complete lines, in order, until <paramref name="writer"/> has ended and the file is read to its end.</summary>
    public static async IAsyncEnumerable<string> Lines(
        string path, Task writer, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Read, FileShare.ReadWrite);
        var pending = new StringBuilder();
        var buffer = new byte[64 * 1024];
        while (true)
        {
            // Asked before reading: what the writer wrote before its end is then read for certain.
            var ended = writer.IsCompleted;
            var count = await file.ReadAsync(buffer, cancellation).ConfigureAwait(false);
            if (count == 0)
            {
                if (ended)
                {
                    yield break;
                }

                await Task.Delay(PollInterval, cancellation).ConfigureAwait(false);
                continue;
            }

            pending.Append(Encoding.Latin1.GetString(buffer, 0, count));
            var text = pending.ToString();
            var end = text.LastIndexOf('\n') + 1;
            pending.Remove(0, end);
            foreach (var line in text[..end].Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                yield return line;
            }
        }
    }
}
