using System;
using System.Threading.Tasks;

namespace Cases.Async;

/// <summary>An async method that calls itself, with results combined on the way back.</summary>
public static class RecursiveAsync
{
    private static async Task<int> Fibonacci(int n)
    {
        if (n < 2)
        {
            return n;
        }

        await Task.Yield();
        return await Fibonacci(n - 1) + await Fibonacci(n - 2);
    }

    private static async Task<string> Nest(int depth) => depth == 0 ? "." : "(" + await Nest(depth - 1) + (depth % 2 == 0 ? await Nest(0) : "") + ")";

    public static void Main()
    {
        Console.WriteLine(Fibonacci(10).Result);
        Console.WriteLine(Nest(5).Result);
    }
}
