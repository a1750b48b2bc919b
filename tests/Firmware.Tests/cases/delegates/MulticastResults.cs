using System;

namespace Cases.Delegates;

/// <summary>The result of a multicast call is the last one; ref parameters pass through all.</summary>
public static class MulticastResults
{
    private delegate int Change(ref int value, string note);

    public static void Main()
    {
        var log = "";
        Change all = (ref int value, string note) =>
        {
            value += 1;
            log += note + value;
            return 10;
        };

        all += (ref int value, string note) =>
        {
            value *= 5;
            log += note + value;
            return 20;
        };

        all = all + all;
        var number = 1;
        Console.WriteLine(all(ref number, "n"));
        Console.WriteLine(number + log);
        all -= all.GetInvocationList()[0] as Change;
        Console.WriteLine(all.GetInvocationList().Length);
    }
}
