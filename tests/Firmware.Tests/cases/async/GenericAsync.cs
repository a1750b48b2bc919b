using System;
using System.Threading.Tasks;

namespace Cases.Async;

/// <summary>Generic async methods and async methods of generic classes and structs.</summary>
public static class GenericAsync
{
    private static async Task<T> Later<T>(T value)
    {
        await Task.Yield();
        return value;
    }

    private static async Task<TOut> Map<TIn, TOut>(Task<TIn> source, Func<TIn, TOut> map) => map(await source);

    private sealed class Lazy2<T>(Func<Task<T>> make)
    {
        private Task<T> _task;
        public int Made;

        public Task<T> Get()
        {
            if (_task == null)
            {
                Made++;
                _task = make();
            }

            return _task;
        }
    }

    private struct Point
    {
        public int X;

        public async Task<int> Move()
        {
            X++;
            await Task.Yield();
            return ++X;
        }
    }

    public static void Main()
    {
        Console.WriteLine(Later("text").Result);
        Console.WriteLine(Map(Later(20), x => x + 1L).Result);
        var lazy = new Lazy2<int>(() => Later(9));
        Console.WriteLine(lazy.Get().Result + lazy.Get().Result + lazy.Made);
        var point = new Point { X = 5 };
        Console.WriteLine(point.Move().Result);
        Console.WriteLine(point.X);
    }
}
