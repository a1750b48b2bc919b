using System;

public static class Filter
{
    public static int Main(string[] args)
    {
        try
        {
            return 10 / args.Length;
        }
        catch (Exception error) when (error.Message.Length > 3) // error MCU2002
        {
            return -1;
        }
    }
}
