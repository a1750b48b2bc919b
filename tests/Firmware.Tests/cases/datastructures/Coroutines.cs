using System;
using System.Collections.Generic;

namespace Cases.DataStructures;

/// <summary>Jobs that take turns, as iterators, with one that fails and one that is given up.</summary>
public static class Coroutines
{
    private static IEnumerator<int> Count(string name, int limit)
    {
        try
        {
            for (var i = 1; i <= limit; i++)
            {
                Console.Write($"{name}{i} ");
                yield return i % 2;
            }
        }
        finally
        {
            Console.Write($"{name}. ");
        }
    }

    private static IEnumerator<int> Failing()
    {
        Console.Write("f1 ");
        yield return 0;
        throw new InvalidOperationException("f2");
    }

    public static void Main()
    {
        var turns = 0;
        var ready = new Queue<(IEnumerator<int> Job, int Sleep)>();
        foreach (var job in new[] { Count("a", 3), Failing(), Count("b", 100), Count("c", 2) })
        {
            ready.Enqueue((job, 0));
        }

        while (ready.Count > 0 && turns++ < 20)
        {
            var (job, sleep) = ready.Dequeue();
            if (sleep > 0)
            {
                ready.Enqueue((job, sleep - 1));
                continue;
            }

            try
            {
                if (job.MoveNext())
                {
                    ready.Enqueue((job, job.Current));
                }
            }
            catch (InvalidOperationException exception)
            {
                Console.Write($"!{exception.Message} ");
            }
        }

        Console.WriteLine(ready.Count);
        while (ready.TryDequeue(out var left))
        {
            left.Job.Dispose();
        }

        Console.WriteLine(turns);
    }
}
