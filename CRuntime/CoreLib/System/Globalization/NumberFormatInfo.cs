using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Il2Mcu.Runtime;
using Format = System.Globalization.NumberFormatInfo;

namespace Shadow.System.Globalization;

/// <summary>How numbers are written. Only what a program changes is in memory: the rest are the invariant culture's constants.</summary>
[Replace]
internal sealed partial class NumberFormatInfo : IFormatProvider, ICloneable
{
    private static readonly NumberFormatInfo Invariant = new() { _isReadOnly = true };
    private string? _currencyDecimalSeparator;
    private string? _currencyGroupSeparator;
    private string? _currencySymbol;
    private string? _naNSymbol;
    private string? _negativeInfinitySymbol;
    private string? _negativeSign;
    private string? _numberDecimalSeparator;
    private string? _numberGroupSeparator;
    private string? _percentDecimalSeparator;
    private string? _percentGroupSeparator;
    private string? _percentSymbol;
    private string? _perMilleSymbol;
    private string? _positiveInfinitySymbol;
    private string? _positiveSign;
    private int _currencyDecimalDigits = 2;
    private int _currencyNegativePattern;
    private int _currencyPositivePattern;
    private int _numberDecimalDigits = 2;
    private int _numberNegativePattern = 1;
    private int _percentDecimalDigits = 2;
    private int _percentNegativePattern;
    private int _percentPositivePattern;
    private int[]? _ownCurrencyGroupSizes;
    private int[]? _ownNumberGroupSizes;
    private int[]? _ownPercentGroupSizes;
    private bool _isReadOnly;

    public static NumberFormatInfo InvariantInfo => Invariant;

    public static NumberFormatInfo CurrentInfo => Invariant;

    public bool IsReadOnly => _isReadOnly;

    public DigitShapes DigitSubstitution
    {
        get => DigitShapes.None;
        set => CheckWritable();
    }

    public string[] NativeDigits
    {
        get => ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
        set => CheckWritable();
    }

    [AllowNull]
    public string CurrencyDecimalSeparator
    {
        get => _currencyDecimalSeparator ?? ".";
        set => _currencyDecimalSeparator = CheckedSeparator(value);
    }

    [AllowNull]
    public string CurrencyGroupSeparator
    {
        get => _currencyGroupSeparator ?? ",";
        set => _currencyGroupSeparator = Checked(value);
    }

    [AllowNull]
    public string CurrencySymbol
    {
        get => _currencySymbol ?? "\u00A4";
        set => _currencySymbol = Checked(value);
    }

    [AllowNull]
    public string NaNSymbol
    {
        get => _naNSymbol ?? "NaN";
        set => _naNSymbol = Checked(value);
    }

    [AllowNull]
    public string NegativeInfinitySymbol
    {
        get => _negativeInfinitySymbol ?? "-Infinity";
        set => _negativeInfinitySymbol = Checked(value);
    }

    [AllowNull]
    public string NegativeSign
    {
        get => _negativeSign ?? "-";
        set => _negativeSign = Checked(value);
    }

    [AllowNull]
    public string NumberDecimalSeparator
    {
        get => _numberDecimalSeparator ?? ".";
        set => _numberDecimalSeparator = CheckedSeparator(value);
    }

    [AllowNull]
    public string NumberGroupSeparator
    {
        get => _numberGroupSeparator ?? ",";
        set => _numberGroupSeparator = Checked(value);
    }

    [AllowNull]
    public string PercentDecimalSeparator
    {
        get => _percentDecimalSeparator ?? ".";
        set => _percentDecimalSeparator = CheckedSeparator(value);
    }

    [AllowNull]
    public string PercentGroupSeparator
    {
        get => _percentGroupSeparator ?? ",";
        set => _percentGroupSeparator = Checked(value);
    }

    [AllowNull]
    public string PercentSymbol
    {
        get => _percentSymbol ?? "%";
        set => _percentSymbol = Checked(value);
    }

    [AllowNull]
    public string PerMilleSymbol
    {
        get => _perMilleSymbol ?? "\u2030";
        set => _perMilleSymbol = Checked(value);
    }

    [AllowNull]
    public string PositiveInfinitySymbol
    {
        get => _positiveInfinitySymbol ?? "Infinity";
        set => _positiveInfinitySymbol = Checked(value);
    }

    [AllowNull]
    public string PositiveSign
    {
        get => _positiveSign ?? "+";
        set => _positiveSign = Checked(value);
    }

    public int CurrencyDecimalDigits
    {
        get => _currencyDecimalDigits;
        set => _currencyDecimalDigits = Checked(value, 99);
    }

    public int CurrencyNegativePattern
    {
        get => _currencyNegativePattern;
        set => _currencyNegativePattern = Checked(value, 16);
    }

    public int CurrencyPositivePattern
    {
        get => _currencyPositivePattern;
        set => _currencyPositivePattern = Checked(value, 3);
    }

    public int NumberDecimalDigits
    {
        get => _numberDecimalDigits;
        set => _numberDecimalDigits = Checked(value, 99);
    }

    public int NumberNegativePattern
    {
        get => _numberNegativePattern;
        set => _numberNegativePattern = Checked(value, 4);
    }

    public int PercentDecimalDigits
    {
        get => _percentDecimalDigits;
        set => _percentDecimalDigits = Checked(value, 99);
    }

    public int PercentNegativePattern
    {
        get => _percentNegativePattern;
        set => _percentNegativePattern = Checked(value, 11);
    }

    public int PercentPositivePattern
    {
        get => _percentPositivePattern;
        set => _percentPositivePattern = Checked(value, 3);
    }

    /// <summary>Null stands for groups of three.</summary>
    public int[]? OwnCurrencyGroupSizes => _ownCurrencyGroupSizes;

    public int[] CurrencyGroupSizes
    {
        get => CopyOf(_ownCurrencyGroupSizes);
        set => _ownCurrencyGroupSizes = Checked(value);
    }

    /// <summary>Null stands for groups of three.</summary>
    public int[]? OwnNumberGroupSizes => _ownNumberGroupSizes;

    public int[] NumberGroupSizes
    {
        get => CopyOf(_ownNumberGroupSizes);
        set => _ownNumberGroupSizes = Checked(value);
    }

    /// <summary>Null stands for groups of three.</summary>
    public int[]? OwnPercentGroupSizes => _ownPercentGroupSizes;

    public int[] PercentGroupSizes
    {
        get => CopyOf(_ownPercentGroupSizes);
        set => _ownPercentGroupSizes = Checked(value);
    }

    public static NumberFormatInfo GetInstance(IFormatProvider? formatProvider) => Il2Mcu.Text.Symbols.Of(formatProvider) ?? Invariant;

    public static NumberFormatInfo ReadOnly(NumberFormatInfo nfi)
    {
        ArgumentNullException.ThrowIfNull(nfi);
        if (nfi._isReadOnly)
        {
            return nfi;
        }

        var copy = (NumberFormatInfo)nfi.MemberwiseClone();
        copy._isReadOnly = true;
        return copy;
    }

    public object? GetFormat(global::System.Type? formatType) => formatType == typeof(Format) ? this : null;

    public object Clone()
    {
        var copy = (NumberFormatInfo)MemberwiseClone();
        copy._isReadOnly = false;
        return copy;
    }

    private static int[] CopyOf(int[]? sizes) => sizes is null ? [3] : (int[])sizes.Clone();

    private void CheckWritable()
    {
        if (_isReadOnly)
        {
            throw new InvalidOperationException("Instance is read-only.");
        }
    }

    private string Checked(string? value)
    {
        CheckWritable();
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }

    private string CheckedSeparator(string? value)
    {
        CheckWritable();
        ArgumentException.ThrowIfNullOrEmpty(value);
        return value;
    }

    private int Checked(int value, int maximum)
    {
        CheckWritable();
        if (value < 0 || value > maximum)
        {
            throw new ArgumentOutOfRangeException(nameof(value), "Valid values are between 0 and " + maximum + ", inclusive.");
        }

        return value;
    }

    /// <summary>Groups have 1 to 9 digits; only the last may be 0, which stands for all the rest.</summary>
    private int[] Checked(int[] value)
    {
        CheckWritable();
        ArgumentNullException.ThrowIfNull(value);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] > 9 || value[i] < (i == value.Length - 1 ? 0 : 1))
            {
                throw new ArgumentException("Every element in the value array should be between one and nine, except for the last element, which can be zero.", nameof(value));
            }
        }

        return (int[])value.Clone();
    }
}
