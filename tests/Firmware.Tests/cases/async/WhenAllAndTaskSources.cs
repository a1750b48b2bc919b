using System;
using System.Threading.Tasks;

namespace Cases.Async;

/// <summary>Several tasks at once, completed by hand and awaited together.</summary>
public static class WhenAllAndTaskSources
{
    private static async Task<string> Wait(Task<int> task, string name)
    {
        var value = await task;
        Console.WriteLine(name + " got " + value);
        return name + value;
    }

    public static void Main()
    {
        var first = new TaskCompletionSource<int>();
        var second = new TaskCompletionSource<int>();
        var all = Task.WhenAll(Wait(first.Task, "a"), Wait(second.Task, "b"));
        Console.WriteLine(all.IsCompleted);
        second.SetResult(2);
        first.SetResult(1);
        var results = all.Result;
        Console.WriteLine(results[0] + results[1]);
        Console.WriteLine(first.TrySetResult(5));
    }
}
