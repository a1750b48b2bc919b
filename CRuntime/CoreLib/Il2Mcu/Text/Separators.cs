using System;

namespace Il2Mcu.Text;

/// <summary>What parts the pieces of a text: characters, one string, several strings, or white space.</summary>
internal readonly ref struct Separators(ReadOnlySpan<char> characters, string? text, string[]? texts)
{
    private readonly ReadOnlySpan<char> _characters = characters;
    private readonly string? _text = text;
    private readonly string[]? _texts = texts;

    /// <summary>Length of the separator at a place, or zero.</summary>
    public int LengthAt(ReadOnlySpan<char> source, int index)
    {
        if (_text is not null)
        {
            return LengthAt(source, index, _text);
        }

        if (_texts is { Length: > 0 })
        {
            foreach (var text in _texts)
            {
                if (text is not null && LengthAt(source, index, text) is var length and > 0)
                {
                    return length;
                }
            }

            return 0;
        }

        var isSeparator = _characters.Length == 0 ? char.IsWhiteSpace(source[index]) : Search.IndexOf(_characters, source[index]) >= 0;
        return isSeparator ? 1 : 0;
    }

    private static int LengthAt(ReadOnlySpan<char> source, int index, string text) =>
        Search.StartsWith(source[index..], text, ignoreCase: false) ? text.Length : 0;
}
