using System;
using System.Threading.Tasks;

namespace Cases.AsyncStreams;

/// <summary>await using with declarations, statements, nulls and pattern-based types.</summary>
public static class DisposeAsync
{
    private sealed class Resource(string name) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            Console.WriteLine("closing " + name);
            await Task.Yield();
            Console.WriteLine("closed " + name);
        }
    }

    private struct Pattern
    {
        public readonly ValueTask DisposeAsync()
        {
            Console.WriteLine("pattern");
            return default;
        }
    }

    private static async Task Run()
    {
        await using var outer = new Resource("outer");
        await using (var inner = new Resource("inner"))
        {
            await Task.Yield();
            Console.WriteLine("body");
        }

        await using Resource none = null;
        await using var pattern = new Pattern();
        Console.WriteLine("end");
    }

    public static void Main()
    {
        Run().Wait();
    }
}
