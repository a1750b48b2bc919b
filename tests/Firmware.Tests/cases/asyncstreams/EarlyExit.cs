using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Cases.AsyncStreams;

/// <summary>Leaving an await foreach runs the iterator's finally, with its awaits.</summary>
public static class EarlyExit
{
    private static async IAsyncEnumerable<string> Read()
    {
        try
        {
            yield return "a";
            await Task.Yield();
            yield return "b";
            yield return "c";
        }
        finally
        {
            await Task.Yield();
            Console.WriteLine("closed");
        }
    }

    private static async Task Run()
    {
        await foreach (var text in Read())
        {
            Console.WriteLine(text);
            if (text == "b")
            {
                break;
            }
        }

        try
        {
            await foreach (var text in Read())
            {
                throw new InvalidOperationException(text);
            }
        }
        catch (InvalidOperationException exception)
        {
            Console.WriteLine(exception.Message);
        }
    }

    public static void Main()
    {
        Run().Wait();
    }
}
