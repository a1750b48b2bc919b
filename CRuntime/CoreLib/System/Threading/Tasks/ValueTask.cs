using System.Threading.Tasks.Sources;
using Il2Mcu.Runtime;

namespace Shadow.System.Threading.Tasks;

/// <summary>Where value tasks become tasks.</summary>
internal static class ValueTask
{
    public static Task GetTaskForValueTaskSource(ref global::System.Threading.Tasks.ValueTask self, IValueTaskSource t) =>
        ValueTaskSources.ToTask(self.GetAwaiter());
}

/// <summary>The same with a result.</summary>
/// <typeparam name="T">Stands for the type's own parameter, which its methods repeat.</typeparam>
internal static class ValueTask<T>
{
    public static Task<TResult> GetTaskForValueTaskSource<TResult>(ref global::System.Threading.Tasks.ValueTask<TResult> self, IValueTaskSource<TResult> t) =>
        ValueTaskSources.ToTask(self.GetAwaiter());
}
