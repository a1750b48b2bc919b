using System;
using System.Globalization;
using NumberFormatInfo = Shadow.System.Globalization.NumberFormatInfo;

namespace Il2Mcu.Text;

/// <summary>Reads the decimal form of a number, with what a NumberStyles allows around it.</summary>
internal unsafe ref struct NumberScanner
{
    private const int ExponentLimit = 100_000_000;

    private readonly ReadOnlySpan<char> _text;
    private readonly NumberStyles _styles;
    private readonly NumberFormatInfo? _info;
    private int _position;
    private bool _hasSign;
    private bool _isParenthesised;
    private bool _hasCurrency;
    private bool _hasPoint;

    private NumberScanner(ReadOnlySpan<char> text, NumberStyles styles, NumberFormatInfo? info)
    {
        _text = text;
        _styles = styles;
        _info = info;
    }

    private readonly char Current => _position < _text.Length ? _text[_position] : '\0';

    private readonly bool IsDigit => (uint)(Current - '0') <= 9;

    /// <summary>Reads the whole text.</summary>
    /// <param name="text">The whole of it is the number.</param>
    /// <param name="styles">What may stand in it.</param>
    /// <param name="info">Symbols; null for those of the invariant culture.</param>
    /// <param name="number">Receives the digits, in its memory.</param>
    /// <param name="capacity">Digits for which there is memory.</param>
    /// <param name="hasMore">True if digits other than zero did not fit.</param>
    public static bool TryScan(
        ReadOnlySpan<char> text, NumberStyles styles, NumberFormatInfo? info, ref DecimalNumber number, int capacity, out bool hasMore)
    {
        var scanner = new NumberScanner(text, styles, info);
        hasMore = false;
        scanner.ScanLeading(ref number);
        if (!scanner.ScanDigits(ref number, capacity, out hasMore))
        {
            return false;
        }

        if (scanner.Allows(NumberStyles.AllowExponent))
        {
            scanner.ScanExponent(ref number);
        }

        scanner.ScanTrailing(ref number);

        // -0 is an unsigned integer, -0.0 is none.
        number.IsNegative &= number.Count > 0 || scanner._hasPoint || number.Kind != NumberKind.Integer;
        return !scanner._isParenthesised && IsEnd(text, scanner._position);
    }

    public static bool IsWhite(char c) => c == ' ' || (uint)(c - '\t') <= '\r' - '\t';

    /// <summary>True if nothing follows but zero characters, which .NET ignores.</summary>
    public static bool IsEnd(ReadOnlySpan<char> text, int position)
    {
        for (; position < text.Length; position++)
        {
            if (text[position] != 0)
            {
                return false;
            }
        }

        return true;
    }

    private readonly bool Allows(NumberStyles style) => (_styles & style) != 0;

    private void ScanLeading(ref DecimalNumber number)
    {
        while (_position < _text.Length)
        {
            var skipsWhite = Allows(NumberStyles.AllowLeadingWhite) && IsWhite(Current) && (!_hasSign || _hasCurrency);
            if (skipsWhite)
            {
                _position++;
            }
            else if (!_hasSign && Allows(NumberStyles.AllowLeadingSign) && TakeSign(ref number.IsNegative))
            {
                _hasSign = true;
            }
            else if (!_hasSign && Current == '(' && Allows(NumberStyles.AllowParentheses))
            {
                _hasSign = true;
                _isParenthesised = true;
                number.IsNegative = true;
                _position++;
            }
            else if (!TakeCurrency())
            {
                return;
            }
        }
    }

    private bool ScanDigits(ref DecimalNumber number, int capacity, out bool hasMore)
    {
        var hasDigits = false;
        hasMore = false;
        while (_position < _text.Length)
        {
            if (IsDigit)
            {
                hasDigits = true;
                TakeDigit(ref number, capacity, ref hasMore);
            }
            else if (!_hasPoint && Allows(NumberStyles.AllowDecimalPoint) && TakeSeparator(isPoint: true))
            {
                _hasPoint = true;
            }
            else if (_hasPoint || !hasDigits || !Allows(NumberStyles.AllowThousands) || !TakeSeparator(isPoint: false))
            {
                break;
            }
        }

        // Zero: only a decimal keeps how many there were behind the point.
        if (number.Count == 0)
        {
            number.Scale = number.Kind == NumberKind.Decimal ? number.Scale : 0;
        }

        return hasDigits;
    }

    private void TakeDigit(ref DecimalNumber number, int capacity, ref bool hasMore)
    {
        var digit = (byte)Current;
        _position++;
        if (digit == '0' && number.Count == 0)
        {
            number.Scale -= _hasPoint ? 1 : 0;
            return;
        }

        number.Scale += _hasPoint ? 0 : 1;
        if (number.Count < capacity)
        {
            number.Digits[number.Count++] = digit;
        }
        else
        {
            hasMore |= digit != '0';
        }
    }

    private void ScanExponent(ref DecimalNumber number)
    {
        var start = _position;
        if ((Current | 0x20) != 'e')
        {
            return;
        }

        _position++;
        var isNegative = false;
        TakeSign(ref isNegative);
        if (!IsDigit)
        {
            _position = start;
            return;
        }

        var exponent = 0;
        for (; IsDigit; _position++)
        {
            exponent = exponent >= ExponentLimit ? ExponentLimit : (exponent * 10) + Current - '0';
        }

        if (number.Count > 0 || number.Kind == NumberKind.Decimal)
        {
            number.Scale += isNegative ? -exponent : exponent;
        }
    }

    private void ScanTrailing(ref DecimalNumber number)
    {
        while (_position < _text.Length)
        {
            if (Allows(NumberStyles.AllowTrailingWhite) && IsWhite(Current))
            {
                _position++;
            }
            else if (!_hasSign && Allows(NumberStyles.AllowTrailingSign) && TakeSign(ref number.IsNegative))
            {
                _hasSign = true;
            }
            else if (_isParenthesised && Current == ')')
            {
                _isParenthesised = false;
                _position++;
            }
            else if (!TakeCurrency())
            {
                return;
            }
        }
    }

    private bool TakeSign(ref bool isNegative)
    {
        if (Take(Symbols.Positive(_info)))
        {
            return true;
        }

        var isTaken = Take(Symbols.Negative(_info));
        isNegative |= isTaken;
        return isTaken;
    }

    private bool TakeCurrency()
    {
        if (_hasCurrency || !Allows(NumberStyles.AllowCurrencySymbol) || !Take(_info is null ? "\u00A4" : _info.CurrencySymbol))
        {
            return false;
        }

        _hasCurrency = true;
        return true;
    }

    /// <summary>Where a currency is allowed its separators count, too.</summary>
    private bool TakeSeparator(bool isPoint)
    {
        if (_info is not null && Allows(NumberStyles.AllowCurrencySymbol)
            && Take(isPoint ? _info.CurrencyDecimalSeparator : _info.CurrencyGroupSeparator))
        {
            return true;
        }

        return (_info is null || !_hasCurrency) && Take(isPoint ? Symbols.Point(_info) : Symbols.Group(_info));
    }

    private bool Take(string symbol)
    {
        if (symbol.Length == 0 || symbol.Length > _text.Length - _position)
        {
            return false;
        }

        for (var i = 0; i < symbol.Length; i++)
        {
            if (_text[_position + i] != symbol[i])
            {
                return false;
            }
        }

        _position += symbol.Length;
        return true;
    }
}
