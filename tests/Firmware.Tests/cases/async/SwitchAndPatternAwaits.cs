using System;
using System.Threading.Tasks;

namespace Cases.Async;

/// <summary>await in switch expressions, patterns, conditions and interleaved short circuits.</summary>
public static class SwitchAndPatternAwaits
{
    private static async Task<T> Get<T>(T value)
    {
        await Task.Yield();
        return value;
    }

    private static async Task<string> Kind(object value) => await Get(value) switch
    {
        int number when await Get(number > 5) => "large",
        int => "small",
        string text => await Get(text + "!"),
        _ => "other",
    };

    private static async Task<bool> Both(bool left, bool right) => await Get(left) && await Get(right) || await Get(!left);

    public static void Main()
    {
        Console.WriteLine(Kind(9).Result + Kind(1).Result + Kind("t").Result + Kind('c').Result);
        Console.WriteLine(Both(true, false).Result);
        Console.WriteLine(Both(false, true).Result);
        Console.WriteLine(Get(5).Result is > 3 and var five ? five : 0);
    }
}
