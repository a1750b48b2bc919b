using System;

// All bits of a condition taken as a number are turned: in each width, after each conversion, of each kind of test.
public static class ComplementOfConditions
{
    private static int s_left = 3;
    private static int s_right = 5;
    private static object s_thing = "text";

    public static void Main()
    {
        Console.WriteLine(~(s_left < s_right ? 1 : 0));
        Console.WriteLine(~(long)(s_left < s_right ? 1 : 0));
        Console.WriteLine(~(ulong)(s_left > s_right ? 1 : 0));
        Console.WriteLine(unchecked((byte)~(s_left == s_right ? 1 : 0)));
        Console.WriteLine(unchecked((short)~(short)(s_thing is string ? 1 : 0)));
        Console.WriteLine(~(long)(byte)(s_thing is null ? 1 : 0));
        Console.WriteLine(-(long)(s_left < s_right ? 1 : 0));
        Console.WriteLine(~~(long)(s_left < s_right ? 1 : 0));
        Console.WriteLine(~(ulong)(s_thing.GetType() == typeof(string) ? 1 : 0));
    }
}
