using System;
using System.Threading.Tasks;

namespace Cases.Async;

/// <summary>Async lambdas and local functions with captured variables.</summary>
public static class LambdasAndLocalFunctions
{
    public static void Main()
    {
        var total = 0;
        Func<int, Task<int>> add = async value =>
        {
            await Task.Yield();
            total += value;
            return total;
        };

        async Task Twice(Func<int, Task<int>> function)
        {
            Console.WriteLine(await function(5));
            Console.WriteLine(await function(6));
            total *= 10;
        }

        Twice(add).Wait();
        Console.WriteLine(total);
        Func<Task> nothing = async () => await Task.CompletedTask;
        nothing().Wait();
        Console.WriteLine(nothing().IsCompletedSuccessfully);
    }
}
