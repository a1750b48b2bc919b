using System;

namespace Il2Mcu.Text;

/// <summary>Composite formats: <c>"{0,-5:X2} {{literal}}"</c>.</summary>
internal ref struct CompositeText
{
    /// <summary>.NET stops to read digits of an index or width here.</summary>
    private const int Limit = 1_000_000;

    private const string NoDigit = "Expected an ASCII digit.";
    private const string Unclosed = "Format item ends prematurely.";
    private const string UnexpectedBrace = "Unexpected closing brace without a corresponding opening brace.";

    private readonly string _format;
    private int _position;

    private CompositeText(string format)
    {
        _format = format;
    }

    public static void Append(ref TextBuilder text, IFormatProvider? provider, string format, scoped ReadOnlySpan<object?> arguments)
    {
        ArgumentNullException.ThrowIfNull(format);
        var formatter = FormatterOf(provider);
        var reader = new CompositeText(format);
        while (reader.AppendLiteral(ref text))
        {
            var index = reader.ReadIndex(out var width, out var itemFormat);
            if (index >= arguments.Length)
            {
                throw new FormatException("Index (zero based) must be greater than or equal to zero and less than the size of the argument list.");
            }

            var start = text.Length;
            AppendArgument(ref text, arguments[index], itemFormat, provider, formatter);
            text.Align(start, width);
        }
    }

    public static string Format(IFormatProvider? provider, string format, scoped ReadOnlySpan<object?> arguments)
    {
        ArgumentNullException.ThrowIfNull(format);
        var text = new TextBuilder(stackalloc char[NumberStrings.UsualLength]);
        Append(ref text, provider, format, arguments);
        return text.ToString();
    }

    /// <summary>The provider's own way to format; null for a culture.</summary>
    public static ICustomFormatter? FormatterOf(IFormatProvider? provider) =>
        provider is null or Shadow.System.Globalization.CultureInfo ? null : (ICustomFormatter?)provider.GetFormat(typeof(ICustomFormatter));

    private static void AppendArgument(
        ref TextBuilder text, object? argument, string? format, IFormatProvider? provider, ICustomFormatter? formatter)
    {
        var own = formatter?.Format(format, argument, provider);
        var result = own ?? (argument is IFormattable formattable ? formattable.ToString(format, provider) : argument?.ToString());
        if (result is not null)
        {
            text.Append(result);
        }
    }

    /// <summary>Copies up to the next item; false if there is none.</summary>
    private bool AppendLiteral(ref TextBuilder text)
    {
        while (_position < _format.Length)
        {
            var c = _format[_position++];
            if (c is '{' or '}')
            {
                if (_position < _format.Length && _format[_position] == c)
                {
                    _position++;
                }
                else if (c == '{')
                {
                    return true;
                }
                else
                {
                    Throw(_position == _format.Length ? Unclosed : UnexpectedBrace);
                }
            }

            text.Append(c);
        }

        return false;
    }

    private int ReadIndex(out int width, out string? itemFormat)
    {
        width = 0;
        itemFormat = null;
        var index = ReadNumber();
        SkipSpaces();
        if (Current() == ',')
        {
            _position++;
            SkipSpaces();
            var isLeft = Current() == '-';
            _position += isLeft ? 1 : 0;
            width = ReadNumber();
            width = isLeft ? -width : width;
            SkipSpaces();
        }

        if (Current() == ':')
        {
            itemFormat = ReadFormat();
        }
        else if (Current() != '}')
        {
            Throw(Unclosed);
        }

        _position++;
        return index;
    }

    private string? ReadFormat()
    {
        var start = ++_position;
        for (; Current() != '}'; _position++)
        {
            if (Current() == '{')
            {
                Throw(Unclosed);
            }
        }

        return _position == start ? null : _format.Substring(start, _position - start);
    }

    private int ReadNumber()
    {
        var number = 0;
        var start = _position;
        while ((uint)(Current() - '0') <= 9 && number < Limit)
        {
            number = (number * 10) + Current() - '0';
            _position++;
        }

        if (_position == start)
        {
            Throw(NoDigit);
        }

        return number;
    }

    private void SkipSpaces()
    {
        while (Current() == ' ')
        {
            _position++;
        }
    }

    private readonly char Current()
    {
        if (_position >= _format.Length)
        {
            Throw(Unclosed);
        }

        return _format[_position];
    }

    private readonly void Throw(string reason) =>
        throw new FormatException("Input string was not in a correct format. Failure to parse near offset " + _position + ". " + reason);
}
