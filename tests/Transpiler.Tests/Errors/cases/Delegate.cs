using System;

public static class Delegate
{
    public static int Main(string[] args)
    {
        Func<int, int> twice = Twice; // error MCU2003
        return twice(args.Length); // error MCU2003
    }

    private static int Twice(int value) => value * 2;
}
