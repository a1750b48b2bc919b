using System;
using System.Globalization;

namespace Cases.Parsing;

/// <summary>What Parse throws.</summary>
public static class Errors
{
    public static void Main()
    {
        Try(() => int.Parse("12x"));
        Try(() => int.Parse("3000000000"));
        Try(() => byte.Parse("256"));
        Try(() => sbyte.Parse("-129"));
        Try(() => uint.Parse("-1"));
        Try(() => long.Parse(""));
        Try(() => int.Parse(null));
        Try(() => double.Parse("one"));
        Try(() => decimal.Parse("1e40", NumberStyles.Float));
        Try(() => int.Parse("1", NumberStyles.HexNumber | NumberStyles.AllowThousands));
        Try(() => double.Parse("1", NumberStyles.HexNumber));
        Try(() => int.Parse("1", (NumberStyles)0x10000));
        Try(() => bool.Parse("yes"));
        Try(() => char.Parse("ab"));
    }

    private static void Try<T>(Func<T> parse)
    {
        try
        {
            Console.WriteLine("" + parse());
        }
        catch (Exception exception)
        {
            Console.WriteLine(exception.GetType().Name + ": " + exception.Message);
        }
    }
}
