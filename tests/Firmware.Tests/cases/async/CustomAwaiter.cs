using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace Cases.Async;

/// <summary>A type with a GetAwaiter of one's own is awaited by pattern.</summary>
public static class CustomAwaiter
{
    private readonly struct Ticks(int count)
    {
        public Awaiter GetAwaiter() => new(count);

        public readonly struct Awaiter(int count) : INotifyCompletion
        {
            public bool IsCompleted
            {
                get
                {
                    Console.WriteLine("completed? " + count);
                    return count == 0;
                }
            }

            public void OnCompleted(Action continuation)
            {
                Console.WriteLine("suspended");
                continuation();
            }

            public string GetResult() => "ticked " + count;
        }
    }

    private static async Task Run()
    {
        Console.WriteLine(await new Ticks(0));
        Console.WriteLine(await new Ticks(2));
    }

    public static void Main()
    {
        Run().Wait();
    }
}
