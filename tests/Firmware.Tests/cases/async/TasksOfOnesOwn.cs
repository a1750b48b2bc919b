// expect-exit: 25
using System;
using System.Threading;
using System.Threading.Tasks;

// Tasks that are made with their work: of a function, of a class of one's own, started, run at once, and as the narrower result of an override.
public static class TasksOfOnesOwn
{
    private static string s_trace = "";

    public static async Task<int> Main()
    {
        var doubled = new Task<int>(() => 21 * 2);
        Console.WriteLine(doubled.Status.ToString());
        doubled.Start();
        Console.WriteLine(await doubled);
        Console.WriteLine(doubled.Status.ToString());

        var failing = new Task<string>(() => throw new InvalidOperationException("nothing"));
        failing.RunSynchronously();
        try
        {
            await failing;
        }
        catch (InvalidOperationException exception)
        {
            Console.WriteLine(exception.Message + " " + failing.IsFaulted);
        }

        try
        {
            failing.Start();
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine("not twice");
        }

        try
        {
            _ = new Task<int>(null!);
        }
        catch (ArgumentNullException exception)
        {
            Console.WriteLine(exception.ParamName);
        }

        Shop shop = new Bakery();
        Console.WriteLine(await shop.Weigh("bread"));
        Console.WriteLine(await shop.Pack(7L));
        var asTask = shop.Weigh("roll");
        Console.WriteLine(asTask is Order<int>);
        await asTask;
        Console.WriteLine(s_trace);

        var state = "";
        var done = new TaskCompletionSource<string>();
        ThreadPool.QueueUserWorkItem(static box => ((string[])box!)[0] = "boxed", new string[1]);
        ThreadPool.QueueUserWorkItem(_ =>
        {
            state += "first ";
            ThreadPool.UnsafeQueueUserWorkItem(
                number =>
                {
                    state += number;
                    done.SetResult(state);
                },
                3,
                preferLocal: false);
        });
        Console.WriteLine(await done.Task);
        return s_trace.Length;
    }

    private sealed class Order<T> : Task<T>
    {
        public Order(Func<T> work)
            : base(work) => RunSynchronously();
    }

    private class Shop
    {
        public virtual async Task<int> Weigh(string item)
        {
            s_trace += "Shop " + item + ";";
            await Task.Yield();
            return 0;
        }

        public virtual async Task<T> Pack<T>(T item)
        {
            await Task.Yield();
            return item;
        }
    }

    private sealed class Bakery : Shop
    {
        public override Order<int> Weigh(string item) => new(() =>
        {
            s_trace += "Bakery " + item + ";";
            return item.Length;
        });

        public override Order<T> Pack<T>(T item) => new(() => item);
    }
}
