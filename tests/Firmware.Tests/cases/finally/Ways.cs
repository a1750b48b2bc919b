using System;

namespace Cases.Finally;

/// <summary>return, continue, break and goto out of nested protected blocks.</summary>
public static class Ways
{
    public static void Main()
    {
        for (var i = 0; i < 6; i++)
        {
            Console.WriteLine(Run(i));
        }
    }

    private static int Run(int way)
    {
        var result = 0;
        for (var i = 0; i < 3; i++)
        {
            try
            {
                try
                {
                    result += 1;
                    switch (way)
                    {
                        case 0:
                            return result;
                        case 1:
                            continue;
                        case 2:
                            goto end;
                        case 3 when i == 1:
                            goto outside;
                        case 4:
                            throw new Exception();
                    }

                    result += 10;
                }
                finally
                {
                    result += 100;
                    Console.Write("a");
                }

                result += 1000;
            end:
                result += 10000;
            }
            catch (Exception)
            {
                result += 100000;
                if (i == 1)
                {
                    break;
                }
            }
            finally
            {
                Console.Write("b");
            }
        }

    outside:
        return result;
    }
}
