using System;

namespace Cases.Exceptions;

/// <summary>Protected blocks inside handlers inside handlers; each variable keeps its exception.</summary>
public static class NestedHandlers
{
    public static void Main()
    {
        try
        {
            throw new Exception("a");
        }
        catch (Exception a)
        {
            try
            {
                throw new Exception("b");
            }
            catch (Exception b)
            {
                try
                {
                    throw new Exception("c");
                }
                catch (Exception c) when (a.Message != b.Message)
                {
                    Console.WriteLine(a.Message + b.Message + c.Message);
                }

                Console.WriteLine(b.Message);
            }

            Console.WriteLine(a.Message);
        }
    }
}
