using System;

public static class Delegate
{
    public static int Main(string[] args)
    {
        Func<int, int> twice = Twice;
        var pending = twice.BeginInvoke(args.Length, null, null); // error MCU2004
        Console.WriteLine(twice.Method.Name); // error MCU2004
        return (int)twice.DynamicInvoke(1)!; // error MCU2004
    }

    private static int Twice(int value) => value * 2;
}
