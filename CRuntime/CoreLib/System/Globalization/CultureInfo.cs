using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Il2Mcu.Runtime;
using Format = System.Globalization.NumberFormatInfo;

namespace Shadow.System.Globalization;

/// <summary>The invariant culture, the only one: asking for another one by its name throws CultureNotFoundException, as in .NET's invariant mode.</summary>
[Replace]
internal class CultureInfo : IFormatProvider, ICloneable
{
    private const int InvariantIdentifier = 127;

    private static readonly CultureInfo Invariant = new() { _isReadOnly = true };

    private NumberFormatInfo? _numberFormat;
    private DateTimeFormatInfo? _dateTimeFormat;
    private bool _isReadOnly;

    public CultureInfo(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length > 0)
        {
            throw new CultureNotFoundException(nameof(name), name, "Only the invariant culture is supported in globalization-invariant mode. See https://aka.ms/GlobalizationInvariantMode for more information.");
        }
    }

    public CultureInfo(string name, bool useUserOverride)
        : this(name)
    {
    }

    public CultureInfo(int culture)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(culture);
        if (culture != InvariantIdentifier)
        {
            throw new CultureNotFoundException(nameof(culture), culture, "Only the invariant culture is supported in globalization-invariant mode. See https://aka.ms/GlobalizationInvariantMode for more information.");
        }
    }

    private CultureInfo()
    {
    }

    public static CultureInfo InvariantCulture => Invariant;

    public static CultureInfo CurrentCulture
    {
        get => Invariant;
        set => CheckInvariant(value);
    }

    public static CultureInfo CurrentUICulture
    {
        get => Invariant;
        set => CheckInvariant(value);
    }

    public static CultureInfo InstalledUICulture => Invariant;

    public static CultureInfo? DefaultThreadCurrentCulture
    {
        get => null;
        set => CheckInvariant(value ?? Invariant);
    }

    public static CultureInfo? DefaultThreadCurrentUICulture
    {
        get => null;
        set => CheckInvariant(value ?? Invariant);
    }

    /// <summary>What was asked for or set; null stands for the invariant culture's.</summary>
    public NumberFormatInfo? OwnNumberFormat => _numberFormat;

    public virtual NumberFormatInfo NumberFormat
    {
        get => _numberFormat ??= _isReadOnly ? NumberFormatInfo.InvariantInfo : new NumberFormatInfo();
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            CheckWritable();
            _numberFormat = value;
        }
    }

    public virtual DateTimeFormatInfo DateTimeFormat
    {
        get => _dateTimeFormat ??= _isReadOnly ? DateTimeFormatInfo.InvariantInfo : new DateTimeFormatInfo();
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            CheckWritable();
            _dateTimeFormat = value;
        }
    }

    public virtual CompareInfo CompareInfo => CompareInfo.Invariant;

    public virtual TextInfo TextInfo => TextInfo.Invariant;

    public virtual string Name => "";

    public virtual string DisplayName => "Invariant Language (Invariant Country)";

    public virtual string EnglishName => DisplayName;

    public virtual string NativeName => DisplayName;

    public virtual string TwoLetterISOLanguageName => "iv";

    public virtual string ThreeLetterISOLanguageName => "ivl";

    public virtual string ThreeLetterWindowsLanguageName => "IVL";

    public virtual int LCID => InvariantIdentifier;

    public virtual CultureInfo Parent => Invariant;

    public string IetfLanguageTag => "";

    public virtual bool IsNeutralCulture => false;

    public bool IsReadOnly => _isReadOnly;

    public bool UseUserOverride => false;

    public CultureTypes CultureTypes => CultureTypes.SpecificCultures | CultureTypes.InstalledWin32Cultures;

    public static CultureInfo GetCultureInfo(string name) => new(name) { _isReadOnly = true };

    public static CultureInfo GetCultureInfo(string name, bool predefinedOnly) => GetCultureInfo(name);

    public static CultureInfo GetCultureInfo(int culture) => new(culture) { _isReadOnly = true };

    public static CultureInfo CreateSpecificCulture(string name) => new(name);

    public static CultureInfo[] GetCultures(CultureTypes types) => [Invariant];

    public static CultureInfo ReadOnly(CultureInfo ci)
    {
        ArgumentNullException.ThrowIfNull(ci);
        if (ci._isReadOnly)
        {
            return ci;
        }

        var copy = (CultureInfo)ci.MemberwiseClone();
        copy._isReadOnly = true;
        return copy;
    }

    public virtual object? GetFormat(global::System.Type? formatType) => formatType == typeof(Format)
        ? NumberFormat
        : formatType == typeof(global::System.Globalization.DateTimeFormatInfo) ? DateTimeFormat : null;

    public virtual object Clone()
    {
        var copy = (CultureInfo)MemberwiseClone();
        copy._isReadOnly = false;
        copy._numberFormat = (NumberFormatInfo?)_numberFormat?.Clone();
        return copy;
    }

    public void ClearCachedData()
    {
    }

    public CultureInfo GetConsoleFallbackUICulture() => Invariant;

    public override bool Equals([NotNullWhen(true)] object? value) => value is CultureInfo;

    public override int GetHashCode() => 0;

    public override string ToString() => "";

    private static void CheckInvariant(CultureInfo value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value._numberFormat is { IsReadOnly: false })
        {
            throw new PlatformNotSupportedException("The current culture is always the invariant one: pass a culture with changes as an argument.");
        }
    }

    private void CheckWritable()
    {
        if (_isReadOnly)
        {
            throw new InvalidOperationException("Instance is read-only.");
        }
    }
}
