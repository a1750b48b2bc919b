using System;

namespace Cases.Nullables;

/// <summary>Members of nullable values, boxed and not.</summary>
public static class Members
{
    private static bool IsNull<T>(T value) => value == null;

    public static void Main()
    {
        int? some = 5;
        int? none = null;
        Console.WriteLine(some.HasValue);
        Console.WriteLine(none.GetValueOrDefault());
        Console.WriteLine(none.GetValueOrDefault(7));
        Console.WriteLine(some.Equals(5));
        Console.WriteLine(some.Equals(none));
        Console.WriteLine(none.Equals(null));
        Console.WriteLine(some.ToString());
        Console.WriteLine(none.ToString().Length);
        Console.WriteLine(some.GetHashCode());
        Console.WriteLine(none.GetHashCode());
        Console.WriteLine(Nullable.Compare(some, none));
        Console.WriteLine(Nullable.Equals(some, (int?)5));
        object boxed = some;
        Console.WriteLine(boxed is int);
        Console.WriteLine(boxed is int?);
        Console.WriteLine((object)none == null);
        Console.WriteLine((int?)boxed == 5);
        Console.WriteLine(IsNull(some));
        Console.WriteLine(IsNull(none));
        Console.WriteLine(IsNull(5));
        Console.WriteLine(IsNull("x"));
        Console.WriteLine(some + none == null);
        Console.WriteLine(some > none);
        DayOfWeek? day = DayOfWeek.Friday;
        Console.WriteLine(day.ToString());
        Console.WriteLine(day.Value);
        try
        {
            Console.WriteLine(none.Value);
        }
        catch (InvalidOperationException exception)
        {
            Console.WriteLine(exception.Message);
        }
    }
}
