namespace Il2Mcu.Text;

/// <summary>Names of days and months in the invariant culture; the short ones are the first three letters.</summary>
internal static class DateNames
{
    public const int ShortLength = 3;

    /// <param name="day">0 for Sunday.</param>
    public static string OfDay(int day) => day switch
    {
        0 => "Sunday",
        1 => "Monday",
        2 => "Tuesday",
        3 => "Wednesday",
        4 => "Thursday",
        5 => "Friday",
        _ => "Saturday",
    };

    /// <param name="month">1 for January.</param>
    public static string OfMonth(int month) => month switch
    {
        1 => "January",
        2 => "February",
        3 => "March",
        4 => "April",
        5 => "May",
        6 => "June",
        7 => "July",
        8 => "August",
        9 => "September",
        10 => "October",
        11 => "November",
        _ => "December",
    };
}
