using System;

namespace Cases.Exceptions;

/// <summary>throw; throws what was caught, even when the variable was changed; also inside a nested handler.</summary>
public static class RethrowAfterAssignment
{
    public static void Main()
    {
        try
        {
            try
            {
                throw new Exception("first");
            }
            catch (Exception e)
            {
                e = new Exception("second");
                Console.WriteLine(e.Message);
                try
                {
                    throw new Exception("third");
                }
                catch (Exception inner)
                {
                    Console.WriteLine(inner.Message);
                }

                throw;
            }
        }
        catch (Exception e)
        {
            Console.WriteLine(e.Message);
        }
    }
}
