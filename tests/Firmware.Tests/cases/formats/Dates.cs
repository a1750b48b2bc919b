using System;

namespace Cases.Formats;

/// <summary>Standard and custom formats of points in time, dates and times of day.</summary>
public static class Dates
{
    private static readonly string[] Custom =
    [
        "yyyy-MM-dd HH:mm:ss.fffffff", "d/M/yy h:m:s t", "dddd, d MMMM yyyyy", "ddd dd MMM yyy tt gg", "y yy yyy yyyy yyyyyy", "h hh hhh H HH HHH",
        "f ff fff ffff fffff ffffff fffffff", "F FF FFF FFFF FFFFF FFFFFF FFFFFFF", "ss.FFF", "'day' d \"of\" MMMM", "\\d\\M %d", "%h", "%K", "z zz zzz", "'it\\'s' ss", "HH'h'mm", "", "-",
    ];

    private static readonly string[] Invalid = ["Q", "%", "%%", "yyyy'", "\\", "ffffffff", "l", "'a\\"];

    public static void Main()
    {
        DateTime[] times =
        [
            new DateTime(2024, 2, 29, 17, 5, 9, 123, DateTimeKind.Utc).AddTicks(4567), new DateTime(1999, 12, 31), default, DateTime.MaxValue, new DateTime(2001, 1, 7, 0, 0, 30).AddMilliseconds(120),
        ];
        foreach (var time in times)
        {
            Console.WriteLine(time);
            Console.WriteLine($"{time:t}|{time,22}|{time,-12:d}|");
            foreach (var format in "dDfFgGmMoOrRstTuUyY")
            {
                Console.WriteLine(format + " " + time.ToString(format.ToString()));
            }

            foreach (var format in Custom)
            {
                Show(time, format);
            }

            Console.WriteLine(time.ToLongDateString() + " " + time.ToShortDateString() + " " + time.ToLongTimeString() + " " + time.ToShortTimeString());
        }

        foreach (var format in Invalid)
        {
            Show(times[0], format);
        }

        Offsets();
        Parts();
        object boxed = times[1];
        Console.WriteLine(boxed + " " + boxed.Equals(times[1]));
    }

    private static void Show(DateTime time, string format)
    {
        try
        {
            Console.WriteLine(format + " " + time.ToString(format));
        }
        catch (FormatException exception)
        {
            Console.WriteLine(format + " " + exception.Message);
        }
    }

    private static void Offsets()
    {
        var time = new DateTimeOffset(2024, 3, 1, 1, 0, 0, TimeSpan.FromHours(-5.5));
        Console.WriteLine(time);
        foreach (var format in new[] { "o", "r", "u", "s", "G", "f", "yyyy z zz zzz K", "%K" })
        {
            Console.WriteLine(time.ToString(format) + " " + time.ToOffset(TimeSpan.FromHours(9)).ToString(format));
        }

        try
        {
            Console.WriteLine(time.ToString("U"));
        }
        catch (FormatException exception)
        {
            Console.WriteLine(exception.Message);
        }
    }

    private static void Parts()
    {
        var date = new DateOnly(2024, 5, 6);
        var time = new TimeOnly(13, 4, 15, 16);
        Console.WriteLine(date + " " + time + " " + date.ToString("o") + " " + time.ToString("o") + " " + date.ToString("R") + " " + time.ToString("r"));
        Console.WriteLine(date.ToString("dddd d MMMM") + " " + time.ToString("h:mm tt") + " " + date.ToLongDateString() + " " + time.ToLongTimeString());
        Span<char> characters = stackalloc char[12];
        Console.WriteLine(date.TryFormat(characters, out var written, "yyyy-MM-dd") + " " + characters[..written].ToString());
        Span<byte> bytes = stackalloc byte[4];
        Console.WriteLine(time.TryFormat(bytes, out written) + " " + written);
        try
        {
            Console.WriteLine(date.ToString("HH"));
        }
        catch (FormatException exception)
        {
            Console.WriteLine(exception.Message);
        }
    }
}
