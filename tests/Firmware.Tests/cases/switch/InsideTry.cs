using System;

namespace Cases.Switch;

/// <summary>Switches whose sections leave try blocks, and hold them.</summary>
public static class InsideTry
{
    private static string Run(int value)
    {
        var log = "";
        for (var i = 0; i < 2; i++)
        {
            try
            {
                switch (value + i)
                {
                    case 1:
                        log += "1";
                        break;
                    case 2:
                        log += "2";
                        continue;
                    case 3:
                        try
                        {
                            log += "3";
                            throw new Exception();
                        }
                        catch
                        {
                            log += "c";
                            goto case 1;
                        }

                    case 4:
                        return log + "r";
                    default:
                        goto Out;
                }

                log += "b";
            }
            finally
            {
                log += "f";
            }
        }

    Out:
        return log + "o";
    }

    public static void Main()
    {
        for (var value = 0; value < 6; value++)
        {
            Console.WriteLine(Run(value));
        }
    }
}
