using System;
using System.Globalization;
using Il2Mcu.Runtime;
using Format = System.Globalization.DateTimeFormatInfo;

namespace Shadow.System.Globalization;

/// <summary>How dates are written in the invariant culture; nothing can be changed.</summary>
[Replace]
internal sealed class DateTimeFormatInfo : IFormatProvider, ICloneable
{
    private static readonly DateTimeFormatInfo Invariant = new();

    public static DateTimeFormatInfo InvariantInfo => Invariant;

    public static DateTimeFormatInfo CurrentInfo => Invariant;

    public bool IsReadOnly => true;

    public string AMDesignator => "AM";

    public string PMDesignator => "PM";

    public string DateSeparator => "/";

    public string TimeSeparator => ":";

    public string ShortDatePattern => "MM/dd/yyyy";

    public string LongDatePattern => "dddd, dd MMMM yyyy";

    public string ShortTimePattern => "HH:mm";

    public string LongTimePattern => "HH:mm:ss";

    public string FullDateTimePattern => "dddd, dd MMMM yyyy HH:mm:ss";

    public string MonthDayPattern => "MMMM dd";

    public string YearMonthPattern => "yyyy MMMM";

    public string RFC1123Pattern => "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'";

    public string SortableDateTimePattern => "yyyy'-'MM'-'dd'T'HH':'mm':'ss";

    public string UniversalSortableDateTimePattern => "yyyy'-'MM'-'dd HH':'mm':'ss'Z'";

    public DayOfWeek FirstDayOfWeek => DayOfWeek.Sunday;

    public CalendarWeekRule CalendarWeekRule => CalendarWeekRule.FirstDay;

    public string[] DayNames => ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    public string[] AbbreviatedDayNames => ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

    public string[] ShortestDayNames => ["Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"];

    public string[] MonthNames =>
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", ""];

    public string[] AbbreviatedMonthNames => ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", ""];

    /// <summary>Internal in the framework, whose text of TimeSpan asks for it.</summary>
    public string DecimalSeparator => ".";

    public static DateTimeFormatInfo GetInstance(IFormatProvider? provider) => Invariant;

    public string GetDayName(DayOfWeek dayofweek) => DayNames[Checked((int)dayofweek, 0, 6, nameof(dayofweek))];

    public string GetAbbreviatedDayName(DayOfWeek dayofweek) => AbbreviatedDayNames[Checked((int)dayofweek, 0, 6, nameof(dayofweek))];

    public string GetMonthName(int month) => MonthNames[Checked(month, 1, 13, nameof(month)) - 1];

    public string GetAbbreviatedMonthName(int month) => AbbreviatedMonthNames[Checked(month, 1, 13, nameof(month)) - 1];

    public object? GetFormat(global::System.Type? formatType) => formatType == typeof(Format) ? this : null;

    public object Clone() => this;

    public ReadOnlySpan<TChar> DecimalSeparatorTChar<TChar>()
        where TChar : unmanaged => Il2Mcu.Text.CharacterSpans.Of<TChar>(DecimalSeparator);

    private static int Checked(int value, int minimum, int maximum, string parameter)
    {
        if (value < minimum || value > maximum)
        {
            throw new ArgumentOutOfRangeException(parameter, value, "Valid values are between " + minimum + " and " + maximum + ", inclusive.");
        }

        return value;
    }
}
