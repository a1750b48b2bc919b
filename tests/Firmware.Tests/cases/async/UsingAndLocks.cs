using System;
using System.Threading.Tasks;

namespace Cases.Async;

/// <summary>using blocks and struct disposal around awaits.</summary>
public static class UsingAndLocks
{
    private struct Scope(string name) : IDisposable
    {
        public int Uses;

        public readonly string Name => name;

        public readonly void Dispose() => Console.WriteLine("end " + name + Uses);
    }

    private static async Task Run(bool fail)
    {
        using var outer = new Scope("outer");
        for (var i = 0; i < 2; i++)
        {
            using (var inner = new Scope("inner" + i))
            {
                await Task.Yield();
                Console.WriteLine(inner.Name);
                if (fail && i == 1)
                {
                    throw new InvalidOperationException("failed");
                }
            }
        }
    }

    public static void Main()
    {
        Run(false).Wait();
        try
        {
            Run(true).GetAwaiter().GetResult();
        }
        catch (InvalidOperationException exception)
        {
            Console.WriteLine(exception.Message);
        }
    }
}
