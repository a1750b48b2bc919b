using System;

public static class Lambda
{
    public static int Main(string[] args)
    {
        var factor = args.Length;
        Func<int, int> scale = value => value * factor; // error MCU2001
        return scale(3);
    }
}
