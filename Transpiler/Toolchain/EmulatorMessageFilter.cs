using System.Text;

namespace Il2Mcu.Toolchain;

/// <summary>
/// Splits the emulator's standard error: what the guest wrote goes on at once; the emulator's own lines and the
/// register dump of a fatal error are kept back for a diagnostic.
/// </summary>
internal sealed class EmulatorMessageFilter(Stream guest) : Stream
{
    /// <summary>Begins the dump; may follow a line that the guest did not finish.</summary>
    private const string FatalMarker = "qemu: fatal: ";

    /// <summary>Begins a line of the emulator itself.</summary>
    private const string EmulatorMarker = "qemu-system-arm: ";

    // Latin-1 maps bytes to characters one to one, so that text search works on any bytes.
    private static readonly Encoding Bytes = Encoding.Latin1;

    private readonly StringBuilder _fatal = new();
    private readonly StringBuilder _emulator = new();
    private string _pending = "";
    private bool _atLineStart = true;
    private bool _isFatal;

    /// <summary>Everything from the fatal error on, without its marker; empty when there was none.</summary>
    public string FatalText => _fatal.ToString();

    /// <summary>The emulator's own lines except its warnings.</summary>
    public string EmulatorText => _emulator.ToString();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        _pending += Bytes.GetString(buffer, offset, count);
        while (!_isFatal && Step())
        {
        }

        if (_isFatal)
        {
            _fatal.Append(_pending);
            _pending = "";
        }

        guest.Flush();
    }

    /// <summary>Passes on what was held back at the end of the stream.</summary>
    public void Complete()
    {
        Pass(_pending.Length);
        guest.Flush();
    }

    public override void Flush() => guest.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>Handles one line, or what there is of it; false when more input is needed.</summary>
    private bool Step()
    {
        var newline = _pending.IndexOf('\n', StringComparison.Ordinal);
        var line = newline < 0 ? _pending : _pending[..(newline + 1)];
        var marker = line.IndexOf(FatalMarker, StringComparison.Ordinal);
        if (marker >= 0)
        {
            Pass(marker);
            _pending = _pending[FatalMarker.Length..];
            _isFatal = true;
        }
        else if (_atLineStart && line.StartsWith(EmulatorMarker, StringComparison.Ordinal))
        {
            if (newline < 0)
            {
                return false;
            }

            KeepEmulatorLine(line);
        }
        else
        {
            Pass(newline < 0 ? line.Length - HeldBack(line) : line.Length);
        }

        return !_isFatal && newline >= 0;
    }

    private void KeepEmulatorLine(string line)
    {
        var text = line[EmulatorMarker.Length..];
        if (!text.StartsWith("warning: ", StringComparison.Ordinal))
        {
            _emulator.Append(text);
        }

        _pending = _pending[line.Length..];
    }

    /// <summary>Length of the longest end of <paramref name="text"/> with which a marker may begin.</summary>
    private int HeldBack(string text)
    {
        for (var length = Math.Min(text.Length, EmulatorMarker.Length - 1); length > 0; length--)
        {
            var end = text[^length..];
            var wholeLine = _atLineStart && length == text.Length;
            if (FatalMarker.StartsWith(end, StringComparison.Ordinal)
                || (wholeLine && EmulatorMarker.StartsWith(end, StringComparison.Ordinal)))
            {
                return length;
            }
        }

        return 0;
    }

    private void Pass(int length)
    {
        if (length == 0)
        {
            return;
        }

        guest.Write(Bytes.GetBytes(_pending[..length]));
        _atLineStart = _pending[length - 1] == '\n';
        _pending = _pending[length..];
    }
}
