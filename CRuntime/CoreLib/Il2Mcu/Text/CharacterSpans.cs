using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Il2Mcu.Text;

/// <summary>Text as the characters or bytes for which the framework's formatting is generic.</summary>
internal static class CharacterSpans
{
    /// <summary>The characters themselves, or their UTF-8.</summary>
    public static ReadOnlySpan<TChar> Of<TChar>(string text)
        where TChar : unmanaged
    {
        if (typeof(TChar) == typeof(char))
        {
            return MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<char, TChar>(ref Unsafe.AsRef(in text.GetPinnableReference())), text.Length);
        }

        var bytes = new byte[Utf8Encoder.CountBytes(text)];
        Utf8Encoder.TryEncode(text, bytes, out _);
        return MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<byte, TChar>(ref MemoryMarshal.GetArrayDataReference(bytes)), bytes.Length);
    }
}
