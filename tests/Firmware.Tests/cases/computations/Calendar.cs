using System;

namespace Cases.Computations;

/// <summary>Days, weekdays and Easter by whole numbers.</summary>
public static class Calendar
{
    private enum Weekday : byte
    {
        Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday,
    }

    public static void Main()
    {
        foreach (var (year, month, day) in ((int, int, int)[])[(1970, 1, 1), (2000, 2, 29), (2026, 11, 22), (1582, 10, 15), (9999, 12, 31)])
        {
            var number = DayNumber(year, month, day);
            Console.WriteLine($"{number} {(Weekday)Modulo(number + 3, 7)} {Date(number)}");
        }

        for (var year = 2020; year < 2030; year++)
        {
            var (month, day) = Easter(year);
            Console.Write($"{year}-{month:D2}-{day:D2}{(IsLeap(year) ? "*" : "")} ");
        }

        Console.WriteLine();
        var wrong = 0;
        for (var number = -800000; number < 800000; number += 997)
        {
            var (year, month, day) = Date(number);
            wrong += DayNumber(year, month, day) == number ? 0 : 1;
        }

        Console.WriteLine(wrong);
    }

    private static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    private static int DayNumber(int year, int month, int day)
    {
        year -= month <= 2 ? 1 : 0;
        var era = (year >= 0 ? year : year - 399) / 400;
        var inEra = year - (era * 400);
        var inYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        return (era * 146097) + (inEra * 365) + (inEra / 4) - (inEra / 100) + inYear - 719468;
    }

    private static (int Year, int Month, int Day) Date(int number)
    {
        number += 719468;
        var era = (number >= 0 ? number : number - 146096) / 146097;
        var inEra = number - (era * 146097);
        var year = (inEra - (inEra / 1460) + (inEra / 36524) - (inEra / 146096)) / 365;
        var inYear = inEra - ((365 * year) + (year / 4) - (year / 100));
        var shifted = ((5 * inYear) + 2) / 153;
        var month = shifted + (shifted < 10 ? 3 : -9);
        return (year + (era * 400) + (month <= 2 ? 1 : 0), month, inYear - (((153 * shifted) + 2) / 5) + 1);
    }

    private static (int Month, int Day) Easter(int year)
    {
        var (century, inCentury) = Math.DivRem(year, 100);
        var moon = ((19 * (year % 19)) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var week = (32 + (2 * (century % 4)) + (2 * (inCentury / 4)) - moon - (inCentury % 4)) % 7;
        var shift = ((year % 19) + (11 * moon) + (22 * week)) / 451;
        var sum = moon + week - (7 * shift) + 114;
        return (sum / 31, (sum % 31) + 1);
    }

    private static int Modulo(int value, int divisor) => ((value % divisor) + divisor) % divisor;
}
