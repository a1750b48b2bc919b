using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace Cases.Async;

/// <summary>One's own awaiters and task-like types with their builders.</summary>
public static class Builders
{
    public static async Task Main()
    {
        Console.WriteLine(await new Ready(5));
        Console.WriteLine(await 7);
        var box = Boxed(3);
        Console.WriteLine(box.Value);
        await VoidAndWait();
    }

    private static ReadyAwaiter GetAwaiter(this int value) => new(value);

    private static async Box<int> Boxed(int value)
    {
        await Task.CompletedTask;
        return value * value;
    }

    private static async Task VoidAndWait()
    {
        var source = new TaskCompletionSource();
        var go = new TaskCompletionSource();
        FireAndForget(go.Task, source);
        Console.WriteLine("fired");
        go.SetResult();
        await source.Task;
        Console.WriteLine("waited");
    }

    private static async void FireAndForget(Task go, TaskCompletionSource source)
    {
        await go;
        await Task.Yield();
        Console.WriteLine("void");
        source.SetResult();
    }

    private readonly struct Ready(int value)
    {
        public ReadyAwaiter GetAwaiter() => new(value);
    }

    private readonly struct ReadyAwaiter(int value) : INotifyCompletion
    {
        public bool IsCompleted => value > 6;

        public void OnCompleted(Action continuation) => continuation();

        public int GetResult() => value;
    }

    [AsyncMethodBuilder(typeof(BoxBuilder<>))]
    private sealed class Box<T>
    {
        public T Value = default!;
    }

    private struct BoxBuilder<T>
    {
        public Box<T> Task { get; private set; }

        public static BoxBuilder<T> Create() => new() { Task = new Box<T>() };

        public readonly void Start<TStateMachine>(ref TStateMachine stateMachine)
            where TStateMachine : IAsyncStateMachine => stateMachine.MoveNext();

        public readonly void SetStateMachine(IAsyncStateMachine stateMachine)
        {
        }

        public readonly void SetResult(T result) => Task.Value = result;

        public readonly void SetException(Exception exception) => throw exception;

        public readonly void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
            where TAwaiter : INotifyCompletion
            where TStateMachine : IAsyncStateMachine => awaiter.OnCompleted(stateMachine.MoveNext);

        public readonly void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
            where TAwaiter : ICriticalNotifyCompletion
            where TStateMachine : IAsyncStateMachine => awaiter.UnsafeOnCompleted(stateMachine.MoveNext);
    }
}
