using System.Runtime.CompilerServices;
using Shadow.System.Threading.Tasks;

namespace Il2Mcu.Runtime;

/// <summary>Tasks of value tasks that hold none.</summary>
internal static class ValueTaskSources
{
    public static Task ToTask(ValueTaskAwaiter awaiter)
    {
        var task = new Task(awaiter.GetResult);
        awaiter.OnCompleted(task.RunSynchronously);
        return task;
    }

    public static Task<TResult> ToTask<TResult>(ValueTaskAwaiter<TResult> awaiter)
    {
        var task = new Task<TResult>();
        awaiter.OnCompleted(() => task.Execute(awaiter.GetResult));
        return task;
    }
}
