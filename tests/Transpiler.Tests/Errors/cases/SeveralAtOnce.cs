using System;
using System.IO;

public static class SeveralAtOnce
{
    public static int Main(string[] args)
    {
        var grid = new int[2, 3]; // error MCU2003
        return Guarded(args.Length) + Length() + (grid == null ? 0 : 1);
    }

    private static int Guarded(int value)
    {
        try
        {
            return 10 / value;
        }
        catch (DivideByZeroException) // error MCU2002
        {
            return -1;
        }
    }

    private static int Length() => File.ReadAllText("settings.txt").Length; // error MCU2004
}
