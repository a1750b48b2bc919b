using System;

namespace Il2Mcu.Text;

/// <summary>Comparison of text and search in it, by code units or by their upper case.</summary>
internal static class Search
{
    public static int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right, bool ignoreCase)
    {
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            var difference = left[i] - right[i];
            if (difference != 0 && ignoreCase)
            {
                difference = Casing.ToUpper(left, i) - Casing.ToUpper(right, i);
            }

            if (difference != 0)
            {
                return difference;
            }
        }

        return left.Length - right.Length;
    }

    public static bool StartsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> value, bool ignoreCase) =>
        value.Length <= text.Length && Compare(text[..value.Length], value, ignoreCase) == 0;

    public static bool EndsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> value, bool ignoreCase) =>
        value.Length <= text.Length && Compare(text[^value.Length..], value, ignoreCase) == 0;

    public static int IndexOf(ReadOnlySpan<char> text, ReadOnlySpan<char> value, bool ignoreCase)
    {
        for (var i = 0; i <= text.Length - value.Length; i++)
        {
            if (StartsWith(text[i..], value, ignoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    public static int LastIndexOf(ReadOnlySpan<char> text, ReadOnlySpan<char> value, bool ignoreCase)
    {
        for (var i = text.Length - value.Length; i >= 0; i--)
        {
            if (StartsWith(text[i..], value, ignoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    public static int IndexOf(ReadOnlySpan<char> text, char value)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == value)
            {
                return i;
            }
        }

        return -1;
    }

    public static int LastIndexOf(ReadOnlySpan<char> text, char value)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (text[i] == value)
            {
                return i;
            }
        }

        return -1;
    }

    public static int IndexOfAny(ReadOnlySpan<char> text, ReadOnlySpan<char> values)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IndexOf(values, text[i]) >= 0)
            {
                return i;
            }
        }

        return -1;
    }

    public static int LastIndexOfAny(ReadOnlySpan<char> text, ReadOnlySpan<char> values)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (IndexOf(values, text[i]) >= 0)
            {
                return i;
            }
        }

        return -1;
    }
}
