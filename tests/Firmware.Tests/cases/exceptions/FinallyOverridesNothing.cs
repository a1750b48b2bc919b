using System;

namespace Cases.Exceptions;

/// <summary>break and continue through finally blocks in nested loops.</summary>
public static class FinallyOverridesNothing
{
    public static void Main()
    {
        var log = "";
        for (var i = 0; i < 3; i++)
        {
            try
            {
                for (var j = 0; j < 3; j++)
                {
                    try
                    {
                        if (j == 1)
                        {
                            continue;
                        }

                        if (i == 1)
                        {
                            break;
                        }

                        log += i + "" + j + " ";
                    }
                    finally
                    {
                        log += "f";
                    }
                }

                if (i == 2)
                {
                    break;
                }
            }
            finally
            {
                log += "F ";
            }
        }

        Console.WriteLine(log);
    }
}
