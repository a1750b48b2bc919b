using System;
using Il2Mcu.Runtime;
using Il2Mcu.Text;

namespace Shadow.System.Runtime.CompilerServices;

/// <summary>Builds the text of $"...". Numbers are written where they belong, without a string of their own.</summary>
[Replace]
internal ref struct DefaultInterpolatedStringHandler
{
    /// <summary>What a value is expected to need.</summary>
    private const int ValueLength = 11;
    private const int MinimumLength = 16;

    private readonly IFormatProvider? _provider;
    private readonly ICustomFormatter? _formatter;
    private TextBuilder _text;

    public DefaultInterpolatedStringHandler(int literalLength, int formattedCount) =>
        _text = new TextBuilder(new char[global::System.Math.Max(MinimumLength, literalLength + (formattedCount * ValueLength))]);

    public DefaultInterpolatedStringHandler(int literalLength, int formattedCount, IFormatProvider? provider)
        : this(literalLength, formattedCount)
    {
        _provider = provider;
        _formatter = CompositeText.FormatterOf(provider);
    }

    public DefaultInterpolatedStringHandler(int literalLength, int formattedCount, IFormatProvider? provider, Span<char> initialBuffer)
    {
        _provider = provider;
        _formatter = CompositeText.FormatterOf(provider);
        _text = new TextBuilder(initialBuffer);
    }

    public readonly ReadOnlySpan<char> Text => _text.Text;

    /// <summary>Internal in the framework, whose other handlers ask for it.</summary>
    public static bool HasCustomFormatter(IFormatProvider provider) => CompositeText.FormatterOf(provider) is not null;

    public void AppendLiteral(string value) => _text.Append(value);

    public void AppendFormatted<T>(T value) => ValueText.Append(ref _text, value, null, _provider, _formatter);

    public void AppendFormatted<T>(T value, string? format) => ValueText.Append(ref _text, value, format, _provider, _formatter);

    public void AppendFormatted<T>(T value, int alignment)
    {
        var start = _text.Length;
        ValueText.Append(ref _text, value, null, _provider, _formatter);
        _text.Align(start, alignment);
    }

    public void AppendFormatted<T>(T value, int alignment, string? format)
    {
        var start = _text.Length;
        ValueText.Append(ref _text, value, format, _provider, _formatter);
        _text.Align(start, alignment);
    }

    public void AppendFormatted(scoped ReadOnlySpan<char> value) => _text.Append(value);

    public void AppendFormatted(scoped ReadOnlySpan<char> value, int alignment = 0, string? format = null)
    {
        var start = _text.Length;
        _text.Append(value);
        _text.Align(start, alignment);
    }

    public void AppendFormatted(string? value)
    {
        if (_formatter is not null)
        {
            AppendFormatted<string?>(value);
        }
        else if (value is not null)
        {
            _text.Append(value);
        }
    }

    public void AppendFormatted(string? value, int alignment = 0, string? format = null) => AppendFormatted<string?>(value, alignment, format);

    public void AppendFormatted(object? value, int alignment = 0, string? format = null) => AppendFormatted<object?>(value, alignment, format);

    public override readonly string ToString() => _text.ToString();

    public string ToStringAndClear()
    {
        var result = _text.ToString();
        _text.Clear();
        return result;
    }

    public void Clear() => _text.Clear();
}
