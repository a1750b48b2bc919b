// run: alone
// il2mcu: --stack 16384
using System;

namespace Cases.Exceptions;

/// <summary>A deep stack with protected blocks on each level.</summary>
public static class DeepStack
{
    private static int s_filters;
    private static int s_finallies;

    public static void Main()
    {
        try
        {
            Down(15);
        }
        catch (Exception e)
        {
            Console.WriteLine(e.Message);
        }

        Console.WriteLine(s_filters);
        Console.WriteLine(s_finallies);
    }

    private static void Down(int depth)
    {
        try
        {
            if (depth == 0)
            {
                throw new Exception("bottom");
            }

            Down(depth - 1);
        }
        catch (Exception) when (++s_filters < 0)
        {
        }
        finally
        {
            s_finallies += depth;
        }
    }
}
