using System;

namespace Cases.Filters;

/// <summary>Filters count and change fields; the finally blocks see what they did.</summary>
public static class SideEffects
{
    private static int s_asked;

    public static void Main()
    {
        for (var i = 0; i < 4; i++)
        {
            s_asked = 0;
            try
            {
                Run(i);
            }
            catch (Exception) when (++s_asked > 100)
            {
            }
            catch (Exception)
            {
                Console.WriteLine("caught");
            }

            Console.WriteLine(s_asked);
        }
    }

    private static void Run(int limit)
    {
        try
        {
            try
            {
                throw new Exception();
            }
            catch (Exception) when (++s_asked >= limit && limit == 1)
            {
                Console.WriteLine("first");
            }
            finally
            {
                Console.WriteLine(s_asked);
                s_asked += 10;
            }
        }
        catch (Exception) when (++s_asked == limit)
        {
            Console.WriteLine("second");
        }
    }
}
