using System;

namespace Cases.Finally;

/// <summary>A finally block catches what it throws itself; the exception that entered it goes on.</summary>
public static class CatchInFinally
{
    public static void Main()
    {
        try
        {
            try
            {
                throw new Exception("first");
            }
            finally
            {
                try
                {
                    throw new Exception("second");
                }
                catch (Exception e)
                {
                    Console.WriteLine(e.Message);
                }
                finally
                {
                    Console.WriteLine("inner");
                }

                Console.WriteLine("outer");
            }
        }
        catch (Exception e)
        {
            Console.WriteLine(e.Message);
        }
    }
}
