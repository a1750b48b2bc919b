using System;

public static class Lambda
{
    public static int Main(string[] args)
    {
        var factor = args.Length;
        Func<int, int> scale = value => value * factor; // error MCU2003
        return scale(3); // error MCU2003
    }
}
