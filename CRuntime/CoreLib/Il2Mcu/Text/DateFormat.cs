using System;

namespace Il2Mcu.Text;

/// <summary>Text of a point in time, as System.DateTimeFormat has it for the invariant culture. The local time zone is UTC.</summary>
/// <param name="time">The point in time.</param>
/// <param name="offset">Its distance from UTC, of a DateTimeOffset; <see cref="NoOffset"/> for a DateTime, whose kind tells.</param>
internal readonly ref struct DateFormat(DateTime time, TimeSpan offset)
{
    /// <summary>The framework's own mark.</summary>
    public static TimeSpan NoOffset => TimeSpan.MinValue;

    private const string InvalidFormat = "Input string was not in a correct format.";
    private const int MostFractionDigits = 7;

    private readonly DateTime _time = time;
    private readonly TimeSpan _offset = offset;

    private bool HasOffset => _offset != NoOffset;

    private DateTime Universal => HasOffset ? _time - _offset : _time;

    /// <exception cref="FormatException">There is no such format.</exception>
    public void Append(scoped ref TextBuilder text, scoped ReadOnlySpan<char> format)
    {
        if (format.Length == 0)
        {
            AppendCustom(ref text, HasOffset ? "MM/dd/yyyy HH:mm:ss zzz" : "MM/dd/yyyy HH:mm:ss");
        }
        else if (format.Length == 1)
        {
            AppendStandard(ref text, format[0]);
        }
        else
        {
            AppendCustom(ref text, format);
        }
    }

    private void AppendStandard(scoped ref TextBuilder text, char format)
    {
        var pattern = format switch
        {
            'd' => "MM/dd/yyyy",
            'D' => "dddd, dd MMMM yyyy",
            'f' => "dddd, dd MMMM yyyy HH:mm",
            'F' or 'U' => "dddd, dd MMMM yyyy HH:mm:ss",
            'g' => "MM/dd/yyyy HH:mm",
            'G' => "MM/dd/yyyy HH:mm:ss",
            'm' or 'M' => "MMMM dd",
            'o' or 'O' => HasOffset ? "yyyy-MM-ddTHH:mm:ss.fffffffzzz" : "yyyy-MM-ddTHH:mm:ss.fffffffK",
            'r' or 'R' => "ddd, dd MMM yyyy HH:mm:ss G\\MT",
            's' => "yyyy-MM-ddTHH:mm:ss",
            't' => "HH:mm",
            'T' => "HH:mm:ss",
            'u' => "yyyy-MM-dd HH:mm:ssZ",
            'y' or 'Y' => "yyyy MMMM",
            _ => throw new FormatException(InvalidFormat),
        };
        if (format == 'U' && HasOffset)
        {
            throw new FormatException(InvalidFormat);
        }

        var shown = format is 'r' or 'R' or 'u' ? new DateFormat(Universal, _offset) : this;
        shown.AppendCustom(ref text, pattern);
    }

    private void AppendCustom(scoped ref TextBuilder text, scoped ReadOnlySpan<char> format)
    {
        for (var i = 0; i < format.Length;)
        {
            i += AppendPart(ref text, format[i..]);
        }
    }

    /// <returns>How many characters of the format the part has.</returns>
    private int AppendPart(scoped ref TextBuilder text, scoped ReadOnlySpan<char> format)
    {
        var letter = format[0];
        var count = 1;
        while (count < format.Length && format[count] == letter)
        {
            count++;
        }

        switch (letter)
        {
            case 'd' or 'M' or 'y' or 'g':
                AppendDate(ref text, letter, count);
                return count;
            case 'h' or 'H' or 'm' or 's' or 't':
                AppendTime(ref text, letter, count);
                return count;
            case 'f' or 'F':
                AppendFraction(ref text, count, letter == 'F');
                return count;
            case 'z':
                AppendOffset(ref text, HasOffset ? _offset : TimeSpan.Zero, count);
                return count;
            case 'K':
                AppendKind(ref text);
                return 1;
            case '\'' or '"':
                return AppendQuoted(ref text, format);
            case '%':
                return format.Length > 1 && format[1] != '%' ? 1 + AppendPart(ref text, format[1..2]) : throw new FormatException(InvalidFormat);
            case '\\':
                text.Append(format.Length > 1 ? format[1] : throw new FormatException(InvalidFormat));
                return 2;
            default:
                text.Append(letter);
                return 1;
        }
    }

    private void AppendDate(scoped ref TextBuilder text, char letter, int count)
    {
        if (letter == 'g')
        {
            text.Append("A.D.");
        }
        else if (letter == 'y')
        {
            AppendYear(ref text, _time.Year, count);
        }
        else if (count <= 2)
        {
            IntegerFormat.AppendDecimal(ref text, (uint)(letter == 'd' ? _time.Day : _time.Month), count);
        }
        else
        {
            var name = letter == 'd' ? DateNames.OfDay((int)_time.DayOfWeek) : DateNames.OfMonth(_time.Month);
            text.Append(name.AsSpan(0, count == DateNames.ShortLength ? DateNames.ShortLength : name.Length));
        }
    }

    /// <summary>Two digits at most for one or two letters; the framework's numbers end at a precision that no text reaches.</summary>
    private static void AppendYear(scoped ref TextBuilder text, int year, int count) =>
        IntegerFormat.AppendDecimal(ref text, (uint)(count <= 2 ? year % 100 : year), count);

    private void AppendTime(scoped ref TextBuilder text, char letter, int count)
    {
        if (letter == 't')
        {
            text.Append((_time.Hour < 12 ? "AM" : "PM").AsSpan(0, count == 1 ? 1 : 2));
            return;
        }

        var value = letter switch
        {
            'h' => _time.Hour % 12 is 0 ? 12 : _time.Hour % 12,
            'H' => _time.Hour,
            'm' => _time.Minute,
            _ => _time.Second,
        };
        IntegerFormat.AppendDecimal(ref text, (uint)value, count == 1 ? 1 : 2);
    }

    /// <summary>The first digits of the second's fraction. An optional one has no zeros at its end, and without digits no point before it.</summary>
    private void AppendFraction(scoped ref TextBuilder text, int count, bool isOptional)
    {
        if (count > MostFractionDigits)
        {
            throw new FormatException(InvalidFormat);
        }

        var fraction = (uint)(_time.Ticks % TimeSpan.TicksPerSecond);
        for (var i = count; i < MostFractionDigits; i++)
        {
            fraction /= 10;
        }

        while (isOptional && count > 0 && fraction % 10 == 0)
        {
            fraction /= 10;
            count--;
        }

        if (count > 0)
        {
            IntegerFormat.AppendDecimal(ref text, fraction, count);
        }
        else if (text.Length > 0 && text.Text[^1] == '.')
        {
            text.Added(-1);
        }
    }

    private void AppendKind(scoped ref TextBuilder text)
    {
        if (!HasOffset && _time.Kind == DateTimeKind.Utc)
        {
            text.Append('Z');
        }
        else if (HasOffset || _time.Kind == DateTimeKind.Local)
        {
            AppendOffset(ref text, HasOffset ? _offset : TimeSpan.Zero, 3);
        }
    }

    private static void AppendOffset(scoped ref TextBuilder text, TimeSpan offset, int count)
    {
        text.Append(offset < TimeSpan.Zero ? '-' : '+');
        var minutes = (uint)Math.Abs(offset.Ticks / TimeSpan.TicksPerMinute);
        IntegerFormat.AppendDecimal(ref text, minutes / 60, count == 1 ? 1 : 2);
        if (count > 2)
        {
            text.Append(':');
            IntegerFormat.AppendDecimal(ref text, minutes % 60, 2);
        }
    }

    /// <returns>How many characters of the format it has, with the quotes.</returns>
    private static int AppendQuoted(scoped ref TextBuilder text, scoped ReadOnlySpan<char> format)
    {
        for (var i = 1; i < format.Length; i++)
        {
            if (format[i] == format[0])
            {
                return i + 1;
            }

            if (format[i] == '\\' && ++i == format.Length)
            {
                throw new FormatException(InvalidFormat);
            }

            text.Append(format[i]);
        }

        throw new FormatException("Cannot find a matching quote character for the character '" + format[0] + "'.");
    }
}
