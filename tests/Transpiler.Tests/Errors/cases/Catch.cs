using System;

public static class Catch
{
    public static int Main(string[] args)
    {
        try
        {
            return 10 / args.Length;
        }
        catch (DivideByZeroException) // error MCU2002
        {
            return -1;
        }
    }
}
