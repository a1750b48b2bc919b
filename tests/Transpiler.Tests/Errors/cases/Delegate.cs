using System;

public static class Delegate
{
    public static int Main(string[] args)
    {
        Func<int, int> twice = Twice; // error MCU2001
        return twice(args.Length);
    }

    private static int Twice(int value) => value * 2;
}
