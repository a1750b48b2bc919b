using System;
using System.Threading.Tasks;

namespace Cases.Async;

/// <summary>What is already complete does not suspend: the order of the output shows it.</summary>
public static class CompletedRunsInline
{
    private static async Task<int> Inner(bool suspend)
    {
        Console.WriteLine("inner start");
        if (suspend)
        {
            await Task.Yield();
        }
        else
        {
            await Task.CompletedTask;
        }

        Console.WriteLine("inner end");
        return 5;
    }

    private static async Task Outer(bool suspend)
    {
        Console.WriteLine("outer start");
        var task = Inner(suspend);
        Console.WriteLine("after call " + task.IsCompleted);
        Console.WriteLine(await task);
    }

    public static void Main()
    {
        Outer(false).Wait();
    }
}
