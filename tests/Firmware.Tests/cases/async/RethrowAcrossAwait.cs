using System;
using System.Threading.Tasks;

namespace Cases.Async;

/// <summary>throw; in a catch that awaited rethrows the first exception.</summary>
public static class RethrowAcrossAwait
{
    private static async Task Fail(string text)
    {
        await Task.Yield();
        throw new ArgumentException(text);
    }

    private static async Task Middle()
    {
        try
        {
            await Fail("first");
        }
        catch (ArgumentException) when (Note())
        {
            try
            {
                await Fail("second");
            }
            catch (ArgumentException inner)
            {
                Console.WriteLine("inner " + inner.Message);
            }

            throw;
        }
    }

    private static bool Note()
    {
        Console.WriteLine("filter");
        return true;
    }

    public static void Main()
    {
        try
        {
            Middle().GetAwaiter().GetResult();
        }
        catch (ArgumentException exception)
        {
            Console.WriteLine("outer " + exception.Message);
        }
    }
}
