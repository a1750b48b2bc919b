using Shadow.System.Threading.Tasks;

namespace Il2Mcu.Runtime;

/// <summary>The results of several tasks.</summary>
internal static class TaskResults
{
    public static void EndAsAll<TResult>(Task<TResult[]> all, Task<TResult>[] tasks)
    {
        foreach (var task in tasks)
        {
            if (!task.IsCompletedSuccessfully)
            {
                all.TryEndAsAll(tasks);
                return;
            }
        }

        var results = new TResult[tasks.Length];
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = tasks[i].ResultOnSuccess;
        }

        all.TrySetResult(results);
    }
}
