using System;
using System.Threading;
using System.Threading.Tasks;

namespace Cases.Async;

/// <summary>Tokens, callbacks, links and timers.</summary>
public static class Cancellation
{
    public static async Task Main()
    {
        Callbacks();
        Linked();
        Failures();
        await Timed();
        await Tasks();
    }

    private static void Callbacks()
    {
        var source = new CancellationTokenSource();
        var token = source.Token;
        token.Register(() => Console.WriteLine("first"));
        var taken = token.Register(() => Console.WriteLine("taken back"));
        token.Register(state => Console.WriteLine("state " + (string)state!), "s");
        taken.Dispose();
        Console.WriteLine(token.IsCancellationRequested);
        source.Cancel();
        source.Cancel();
        Console.WriteLine(token.IsCancellationRequested);
        token.Register(() => Console.WriteLine("late"));
        Console.WriteLine(CancellationToken.None.CanBeCanceled);
        Console.WriteLine(token == source.Token);
        Console.WriteLine(new CancellationToken(true).IsCancellationRequested);
        Console.WriteLine(source.TryReset());
    }

    private static void Linked()
    {
        using var left = new CancellationTokenSource();
        using var right = new CancellationTokenSource();
        using var both = CancellationTokenSource.CreateLinkedTokenSource(left.Token, right.Token);
        Console.WriteLine(both.IsCancellationRequested);
        right.Cancel();
        Console.WriteLine(both.IsCancellationRequested + " " + left.IsCancellationRequested);
    }

    private static void Failures()
    {
        using var source = new CancellationTokenSource();
        source.Token.Register(() => throw new FormatException("one"));
        source.Token.Register(() => throw new NotSupportedException("two"));
        try
        {
            source.Cancel();
        }
        catch (AggregateException exception)
        {
            foreach (var inner in exception.InnerExceptions)
            {
                Console.WriteLine(inner.GetType().Name + " " + inner.Message);
            }
        }
    }

    private static async Task Timed()
    {
        using var source = new CancellationTokenSource(5);
        try
        {
            await Task.Delay(Timeout.Infinite, source.Token);
        }
        catch (TaskCanceledException exception)
        {
            Console.WriteLine(exception.Message);
        }
    }

    private static async Task Tasks()
    {
        var cancelled = new CancellationToken(true);
        var task = Task.Run(() => Console.WriteLine("not run"), cancelled);
        try
        {
            await task;
        }
        catch (OperationCanceledException exception)
        {
            Console.WriteLine(exception.CancellationToken == cancelled);
        }

        try
        {
            Task.FromCanceled<int>(CancellationToken.None);
        }
        catch (ArgumentOutOfRangeException)
        {
            Console.WriteLine("not cancelled");
        }
    }
}
