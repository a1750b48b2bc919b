using System;
using System.Threading.Tasks;

namespace Cases.Async;

/// <summary>An exception before the first await is in the task, not thrown by the call.</summary>
public static class ExceptionBeforeFirstAwait
{
    private static async Task<int> Early(bool fail)
    {
        if (fail)
        {
            throw new NotSupportedException("early");
        }

        await Task.Yield();
        return 3;
    }

    private static Task<int> NotAsync(bool fail) => fail ? throw new NotSupportedException("direct") : Early(false);

    public static void Main()
    {
        var task = Early(true);
        Console.WriteLine(task.IsFaulted);
        Console.WriteLine(task.Exception.InnerException.Message);
        try
        {
            NotAsync(true);
        }
        catch (NotSupportedException exception)
        {
            Console.WriteLine(exception.Message);
        }

        Console.WriteLine(NotAsync(false).Result);
    }
}
