using System;
using System.IO;

namespace Il2Mcu.Runtime;

/// <summary>The console as a stream of bytes: 0 is input, 1 output, 2 error.</summary>
internal sealed unsafe class ConsoleStream(int stream) : Stream
{
    public override bool CanRead => stream == 0;

    public override bool CanWrite => stream != 0;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException("Stream does not support seeking.");

    public override long Position
    {
        get => Length;
        set => _ = Length;
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        return Read(buffer.AsSpan(offset, count));
    }

    public override int Read(Span<byte> buffer)
    {
        if (!CanRead)
        {
            throw new NotSupportedException("Stream does not support reading.");
        }

        fixed (byte* bytes = buffer)
        {
            return buffer.IsEmpty ? 0 : ConsoleInput.Read(bytes, buffer.Length);
        }
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        Write(buffer.AsSpan(offset, count));
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (!CanWrite)
        {
            throw new NotSupportedException("Stream does not support writing.");
        }

        fixed (byte* bytes = buffer)
        {
            Utf8Console.WriteBytes(stream, bytes, buffer.Length);
        }
    }

    public override long Seek(long offset, SeekOrigin origin) => Length;

    public override void SetLength(long value) => _ = Length;
}
